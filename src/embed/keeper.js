// Keeps what was given, for the case that the module stops: a panic, exhausted memory, a broken drawing.
//
// After every change, before anything is concluded from it or drawn, the module hands over the case as bytes. When it
// stops, program.js throws it away, starts the compiled module again and hands the bytes back. What was on its way into the
// module when it stopped is still on the screen: it is read from there and entered again.
//
// INVARIANT: what is kept is bytes in this page's memory, never a text and never in any store of the browser; it is
// overwritten as soon as something newer is kept, and on wiping and leaving.
// INVARIANT: a module that has stopped is never run again: its memory is overwritten.
const waymarkKeeper = (() => {
  'use strict';

  // How often the module is started again without the person having done anything in between.
  const MOST_STARTS = 2;
  // For how many turns of the browser the new screen is given time to be drawn.
  const MOST_TURNS = 60;

  const parts = new Map();
  let stops = 0;
  // Whether the module has started and what stood on the screen is entered again, and whether the person went on then.
  let settled = false;
  let wentOn = false;
  let stopped = false;
  // What the person used last; not held on to, or it would hold on to the whole old screen. And whether something has
  // landed since.
  let used = null;
  let landed = false;
  let noticed = () => {};

  // What the module calls; src/browser/keeper.rs has the other side.
  const forModule = {
    keep(part, bytes) {
      if (stopped) {
        // It stopped and does not know it yet: what it holds cannot be relied on.
        bytes.fill(0);
        return;
      }
      landed ||= part === 'case' || part === 'place';
      parts.get(part)?.fill(0);
      parts.set(part, bytes);
    },
    kept: (part) => parts.get(part),
    forget() {
      landed = true;
      parts.forEach((bytes) => bytes.fill(0));
      parts.clear();
    },
    fromTheStart: () => stops > 1,
    stopping: stop,
  };

  function text(part) {
    return new TextDecoder().decode(parts.get(part) ?? new Uint8Array());
  }

  // Everything that happens to the module before the browser's next turn happens to a module that has stopped.
  function stop(place) {
    if (stopped) {
      return;
    }
    parts.set('stopped-at', new TextEncoder().encode(typeof place === 'string' ? place : ''));
    stopped = true;
    settled = false;
    setTimeout(noticed, 0);
  }

  // An error that came through the module has left it in the middle of something, whatever the error is. Whether one came
  // from here is for the place to say. What it says does not go to the console.
  function listen({ isOurs, tree, signal }) {
    const look = (event, error, file) => {
      if (isOurs(`${file}${error?.stack ?? ''}`)) {
        event.preventDefault();
        stop();
      }
    };
    const failed = (event) => {
      // A browser that says only that something went wrong gives no error. What is neither, such as a notice about sizes, is
      // nothing.
      if (event.error || event.message === 'Script error.') {
        look(event, event.error, event.error ? event.filename : '');
      }
    };
    window.addEventListener('error', failed, { signal });
    window.addEventListener('unhandledrejection', (event) => look(event, event.reason, ''), { signal });
    for (const act of ['pointerdown', 'keydown', 'click', 'input', 'change']) {
      const note = ({ target, isTrusted }) => {
        // What a host's script presses is no person who went on.
        wentOn ||= settled && isTrusted;
        used = new WeakRef(target);
        landed = false;
      };
      tree.addEventListener(act, note, { capture: true, signal });
    }
  }

  // What stands in the controls, each named by its question, its kind, and its place among those of the same name.
  function controls(root) {
    const seen = new Map();
    const found = new Map();
    // Passphrases are entered anew.
    for (const control of root.querySelectorAll('input:not(.masked), select, textarea')) {
      const name = `${control.closest('[data-item]')?.dataset.item ?? ''} ${control.type} ${control.ariaLabel ?? ''}`;
      const number = seen.get(name) ?? 0;
      seen.set(name, number + 1);
      found.set(`${name} ${number}`, control);
    }
    return found;
  }

  function isSwitch(control) {
    return control.type === 'radio' || control.type === 'checkbox';
  }

  function standing(control) {
    return isSwitch(control) ? control.checked : control.selectedIndex ?? control.value;
  }

  // Of what is chosen, only what was chosen last: the one before may still stand beside it. And nothing at all when a button
  // was pressed and what it does has landed: a row may be gone, an answer taken back, another case there, and what stood on
  // the screen before would be entered in the wrong place.
  function picture(root) {
    const last = used?.deref();
    used = null;
    if (landed && !last?.matches?.('input, select, textarea')) {
      return new Map();
    }
    const open = Array.from(controls(root)).filter(([, control]) => !isSwitch(control) || control === last);
    return new Map(open.map(([name, control]) => [name, standing(control)]));
  }

  // As a person would: choose, or type. Taking a choice away is left to the person.
  function enter(control, value) {
    if (isSwitch(control)) {
      if (value || control.type === 'checkbox') {
        control.click();
      }
    } else if (control.selectedIndex === undefined) {
      control.value = value;
      control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else {
      control.selectedIndex = value;
      control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
  }

  // Enters again what stood on the old screen and does not on the new one: what was on its way when the module stopped.
  async function enterAgain(root, before) {
    let drawn = 0;
    for (let turn = 0, still = 0; turn < MOST_TURNS && still < 3; turn += 1) {
      await new Promise((go) => setTimeout(go, 0));
      const count = root.querySelectorAll('*').length;
      still = count > 0 && count === drawn ? still + 1 : 0;
      drawn = count;
    }
    for (const [name, control] of controls(root)) {
      if (stopped) {
        // It has stopped again, and another one is on its way.
        return;
      }
      if (before.has(name) && before.get(name) !== standing(control) && control.type !== 'file') {
        enter(control, before.get(name));
        await new Promise((go) => setTimeout(go, 0));
      }
    }
  }

  return {
    forModule,
    // `then` is called once for each time the module stops.
    watch(then, place) {
      noticed = then;
      settled = true;
      listen(place);
    },
    stop,
    picture,
    enterAgain,
    // Whether to start the module again; what was there before is then entered again the first time only.
    again() {
      stops = wentOn ? 1 : stops + 1;
      wentOn = false;
      return stops <= MOST_STARTS;
    },
    isFirst: () => stops === 1,
    // A module is about to start.
    ready() {
      stopped = false;
    },
    // It has, and the person can go on.
    letGoOn() {
      settled = !stopped;
    },
    isSettled: () => settled,
    // Nobody was there for too long while no module ran: the next one comes up covered.
    cover() {
      parts.set('position', new TextEncoder().encode(text('position').replace(/(^|\n)open (?=[^\n]*$)/, '$1covered ')));
    },
    forget() {
      forModule.forget();
      stopped = true;
    },
    text,
  };
})();
