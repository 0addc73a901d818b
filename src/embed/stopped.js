// What is shown while no module runs: plain elements, with the sentences that the last one handed over while it ran.
//
// Nobody is waited for longer than before: after a while the next module comes up covered, after a longer one the page is
// left. What the module kept of its guard says when; src/ui/guard/state.rs writes that line. What is shown when it does not
// start again, and how that is covered, is in given_up.js.
const waymarkStopped = (() => {
  'use strict';

  const BEAT_MS = 1000;
  const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart', 'input'];

  function plainPage() {
    const page = document.createElement('main');
    page.className = 'notice';
    const add = (tag, says) => {
      const element = document.createElement(tag);
      element.textContent = says;
      page.append(element);
      return element;
    };
    const title = (says) => {
      const heading = add('h1', says);
      heading.tabIndex = -1;
      return heading;
    };
    const button = (says, look, press) => {
      const element = add('button', says);
      element.type = 'button';
      element.className = `button ${look}`;
      element.addEventListener('click', press);
      return element;
    };
    return { page, add, title, button };
  }

  // The last line of what the module kept of where it was. A program that kept nothing is guarded as usual.
  function guardOf(position) {
    const [state, cover, wipe, , , wrong, , , ...pin] = position.slice(position.lastIndexOf('\n') + 1).split(' ');
    return { covered: state === 'covered', cover: Number(cover) || 120, wipe: Number(wipe) || 900, wrong: Number(wrong) || 0, pin: pin.join(' ') };
  }

  // Calls `late` with the seconds for which nobody has done anything, by whichever clock says more, until the root is gone.
  function watch(root, late) {
    const now = () => [performance.now(), Date.now()];
    let last = now();
    const idle = () => Math.max(...now().map((clock, at) => clock - last[at])) / 1000;
    const touched = (event) => {
      // What a script sends is nobody.
      if (event.isTrusted && late(idle())) {
        last = now();
      }
    };
    SIGNS.forEach((sign) => root.addEventListener(sign, touched, { capture: true }));
    const beat = setInterval(() => {
      if (root.isConnected) {
        late(idle());
      } else {
        clearInterval(beat);
      }
    }, BEAT_MS);
    return () => {
      clearInterval(beat);
      SIGNS.forEach((sign) => root.removeEventListener(sign, touched, { capture: true }));
    };
  }

  // It starts again when what it needs for that has arrived. Answers with what to call then, which says whether nobody was
  // there for so long that the page has to be covered.
  function waits(root, words, position, leave) {
    const { page, add, button } = plainPage();
    const { cover, wipe } = guardOf(position);
    let late = false;
    add('p', words.waits).setAttribute('role', 'status');
    button(words.leave, 'button-leave', leave);
    root.replaceChildren(page);
    const end = watch(root, (idle) => {
      late ||= idle >= cover;
      if (idle >= wipe) {
        leave();
      }
      return true;
    });
    return () => {
      end();
      return late;
    };
  }

  // The sentences in the order in which src/ui/app/keeping.rs hands them over.
  function words(text) {
    const [title, says, nothing, sixWords, save, busy, saved, failed, leave, waiting, written, coverTitle, uncover, pin, wrongPin] = text.split('\n');
    return { title, text: says, nothing, sixWords, save, busy, saved, failed, leave, waits: waiting, written, coverTitle, uncover, pin, wrongPin };
  }

  return { words, waits, plainPage, guardOf, watch };
})();
