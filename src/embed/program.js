// Starts the module in a place, starts it again when it has stopped, and ends it. The place is the single document
// (frame.js) or a part of a host's page (inline.js); nothing here knows which.
//
// A place has: `root`, where the app is mounted; `tree`, in which that and the blocks of text stand; `blocks`, which is
// watched for those that arrive; `isComplete` and `whenComplete`, whether more of them can come; `signal`, which ends
// every listener; `isOurs`, whether an error came from here; `mayWork`, whether a worker may be started; and what it does
// when something happens: `say`, `prepare`, `started`, `failed`, `hide`, `empty`, `gone`.
//
// INVARIANT: covering and leaving wait for nothing: neither for the module nor for the host.
function waymarkProgram(place) {
  'use strict';

  // How long a document that is out of sight waits for its next picture before it forgets without one.
  const PICTURE_WAIT_MS = 50;
  // How far the pointer may go, in CSS pixels, from where a press began, for it to be meant there.
  const PRESS_ROOM = 8;

  const { tree, say, signal } = place;
  let { root } = place;
  const number = waymarkNumber();
  let starting = false;
  let leaving = false;
  let over = false;
  // The compiled module, what it is started with, and the one that runs: its glue, what it exports and what it mounted.
  let compiled = null;
  let rest = null;
  let restArrived = false;
  let whole = false;
  let arriving = null;
  let options = [];
  let running = null;
  let sealing = null;
  let handing = null;
  // What was asked of the two before all of the document was there.
  let toSeal = null;
  const toHand = [];

  // A module as text: first its alphabet (the character for byte 0, 1, ... 255), then its bytes in those characters.
  function moduleBytes(id) {
    const text = tree.getElementById(id).textContent;
    const byteOf = new Uint8Array(512);
    for (let byte = 0; byte < 256; byte += 1) {
      byteOf[text.charCodeAt(byte)] = byte;
    }
    const bytes = new Uint8Array(text.length - 256);
    for (let at = 0; at < bytes.length; at += 1) {
      bytes[at] = byteOf[text.charCodeAt(at + 256)];
    }
    return unpacked(bytes);
  }

  // Puts the module together from its parts. xtask/src/pack.rs takes it apart, and names the parts and the forms.
  function unpacked(packed) {
    const [BEFORE, AFTER, DECLARED, CODE, OFFERED, BETWEEN, PARTS] = [0, 1, 2, 3, 9, 10, 11];
    const [NUMBER, TWO_NUMBERS, FOUR_BYTES, EIGHT_BYTES, LIST, FURTHER, OPEN, CLOSE] = [1, 2, 3, 4, 5, 6, 7, 8];
    // A function's size takes up to five bytes and is known when the function is complete.
    const SIZE_ROOM = 5;

    const sizes = new DataView(packed.buffer);
    const rules = packed.subarray(4 * (1 + PARTS));
    const next = [];
    let start = 4 * (1 + PARTS) + 256;
    for (let part = 0; part < PARTS; part += 1) {
      next.push(start);
      start += sizes.getUint32(4 * (1 + part), true);
    }
    const module = new Uint8Array(sizes.getUint32(0, true) + SIZE_ROOM);
    let end = 0;

    function bytes(part, count) {
      for (let left = count; left > 0; left -= 1) {
        module[end] = packed[next[part]];
        end += 1;
        next[part] += 1;
      }
      return module[end - 1];
    }

    function number(part) {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes(part, 1);
        value |= (byte & 127) << shift;
        if (byte < 128) {
          return value;
        }
      }
    }

    function numbers(part, count) {
      for (let left = count; left > 0; left -= 1) {
        number(part);
      }
    }

    function write(value) {
      for (let left = value; ; left >>= 7) {
        module[end] = left > 127 ? (left & 127) | 128 : left;
        end += 1;
        if (left < 128) {
          return;
        }
      }
    }

    // What the rest takes from here is called by its turn, as in xtask/src/names.rs.
    function offered(last) {
      for (let [turn, index] = [0, 0]; next[OFFERED] < last; turn += 1) {
        const start = end;
        index += number(OFFERED);
        end = start + 5;
        module.set([3, 126, 63 + (turn >> 6), 63 + (turn & 63), 0], start);
        write(index);
      }
    }

    function further(instruction, part) {
      if (instruction > 7) {
        numbers(part, instruction === 10 ? 2 : 1);
      }
    }

    function body() {
      for (let groups = number(DECLARED); groups > 0; groups -= 1) {
        number(DECLARED);
        bytes(DECLARED, 1);
      }
      for (let open = 1; open > 0; ) {
        const rule = rules[bytes(CODE, 1)];
        const part = rule & 15;
        switch (rule >> 4) {
          case NUMBER: number(part); break;
          case TWO_NUMBERS: number(CODE); number(part); break;
          case FOUR_BYTES: bytes(part, 4); break;
          case EIGHT_BYTES: bytes(part, 8); break;
          case LIST: numbers(part, number(part) + 1); break;
          case FURTHER: further(number(part), part); break;
          case OPEN: number(part); open += 1; break;
          case CLOSE: open -= 1; break;
        }
      }
    }

    // Writes the size of the function before the function, and closes the gap.
    function sized(start) {
      const [from, to] = [start + SIZE_ROOM, end];
      end = start;
      write(to - from);
      module.copyWithin(end, from, to);
      end += to - from;
    }

    const [codeEnd, afterSize] = [next[CODE + 1], next[DECLARED] - next[AFTER]];
    const [offeredEnd, between] = [next[BETWEEN], start - next[BETWEEN]];
    bytes(BEFORE, next[AFTER] - next[BEFORE]);
    offered(offeredEnd);
    bytes(BETWEEN, between);
    while (next[CODE] < codeEnd) {
      const start = end;
      end += SIZE_ROOM;
      body();
      sized(start);
    }
    bytes(AFTER, afterSize);
    return module.subarray(0, end);
  }

  // Hands a request to the vault, which stands at the end of the document and may arrive later than the app. What waits for
  // it is let go of when it is stopped.
  function vault(verb, words, then) {
    if (verb === 'stop') {
      toSeal = null;
      if (!sealing) {
        return;
      }
    }
    if (!place.isComplete()) {
      toSeal = [verb, words, then];
      place.whenComplete(askLate);
      return;
    }
    try {
      sealing ??= waymarkVault(place.mayWork);
      sealing(vaultBytes, verb, words, then);
    } catch {
      // A document that was cut short has none.
      then?.('absent', []);
    }
  }

  async function vaultBytes() {
    const bytes = moduleBytes('vault');
    await number.check('vault', bytes);
    return bytes;
  }

  // What was asked for last before the document was complete.
  function askLate() {
    const [seal, hand] = [toSeal, toHand.splice(0)];
    toSeal = null;
    if (seal) {
      vault(...seal);
    }
    hand.forEach((asked) => files(...asked));
  }

  // Hands a file over, asks for the place it goes to, or forgets that place. What does so stands beside the vault.
  function files(verb, ...words) {
    if (verb === 'forget') {
      toHand.length = 0;
      handing?.forget();
    } else if (!place.isComplete()) {
      toHand.push([verb, ...words]);
      place.whenComplete(askLate);
    } else {
      try {
        handing ??= waymarkFiles();
        handing[verb](...words);
      } catch {
        // A document that was cut short has none.
        words[3]?.('failed');
      }
    }
  }

  // The key that the worker has chosen to leave with.
  function leaveKey() {
    return root.getAttribute('data-leave-key') || '';
  }

  // Waits for a block of the document: it is whole as soon as something stands behind it, and what is not there when the
  // document is complete never comes. Says whether it is there.
  function arrival(block) {
    return new Promise((go) => {
      const look = () => {
        const there = tree.querySelector(`${block} + *`) !== null;
        if (there || place.isComplete()) {
          coming.disconnect();
          go(there);
        }
      };
      const coming = new MutationObserver(look);
      coming.observe(place.blocks, { childList: true });
      place.whenComplete(look);
      look();
    });
  }

  // The other pages of the program: a second module, which works on the memory of the first, and all wording.
  async function startRest() {
    let complete = (await arrival('#rest')) && (await arrival('#vault-begins'));
    const block = tree.getElementById('rest');
    try {
      if (complete && block.textContent !== '') {
        const bytes = moduleBytes('rest');
        const ready = [WebAssembly.compile(bytes), number.check('rest', bytes)];
        const rules = Array.from(tree.querySelectorAll('.data[data-file]'), (file) => file.textContent);
        ready.push(number.check('data', new TextEncoder().encode(rules.join(''))));
        [rest] = await Promise.all(ready);
        await join();
      }
    } catch {
      // What somebody has entered meanwhile stays; the app says that the rest is missing.
      complete = false;
    }
    block?.remove();
    restArrived = complete;
    running?.app?.arrived(complete);
    if (complete) {
      place.whenComplete(sayWhole);
    } else if (!over) {
      say('failed');
    }
  }

  // From here on this document has all that it will ever need.
  function sayWhole() {
    whole = !over && tree.getElementById('vault-ends') !== null;
    if (whole) {
      say('whole');
    }
  }

  // Joins the rest, once it is there, to the module that runs.
  async function join() {
    if (rest && running) {
      await WebAssembly.instantiate(rest, { first: running.exports });
    }
  }

  async function start({ lang, secondLang, instruments, theme, training, dir, idleCover, idleWipe }) {
    if (starting) {
      return;
    }
    starting = true;
    place.prepare(lang, dir);
    try {
      // A language that the document does not bring is not waited for: what follows the first wording says where it ends.
      for (const code of [lang, secondLang].filter(Boolean)) {
        await arrival(`:is(.wording.first[lang="${code.split('-')[0]}"], #languages-end)`);
      }
      const module = moduleBytes('module');
      // What looks stands beside the vault.
      const look = (then) => place.whenComplete(() => typeof waymarkLook === 'function' && waymarkLook(number.get(), then));
      [compiled] = await Promise.all([WebAssembly.compile(module), number.check('module', module)]);
      tree.getElementById('module')?.remove();
      options = [lang, secondLang, instruments, theme, training, idleCover, idleWipe, vault, files, look];
      if (over) {
        return;
      }
      // Before the first picture, which may already need what has not arrived.
      waymarkKeeper.watch(restart, place);
      await firstRun();
      place.started();
    } catch (error) {
      if (!over) {
        root.replaceChildren();
        place.failed(error);
      }
    }
  }

  // Starts with the first pages. What needs more than those to start at all, such as a wish of the host that is seldom
  // made, starts when the rest is here.
  async function firstRun() {
    try {
      await run();
      arriving = startRest();
    } catch (error) {
      if (typeof error === 'string') {
        throw error;
      }
      end();
      root.replaceChildren();
      arriving = startRest();
      await arriving;
      await run();
    }
  }

  // Starts the compiled module in an empty root. Its glue is a fresh one each time: it holds on to one instance.
  async function run() {
    waymarkKeeper.ready();
    const glue = waymarkModule();
    running = { glue, exports: await glue({ module_or_path: compiled }) };
    await join();
    if (over) {
      end();
      return;
    }
    running.app = glue.mount(root, ...options, restArrived, waymarkKeeper.forModule);
  }

  // Ends the module: nothing reaches it any more, and its memory is overwritten.
  function end() {
    if (running) {
      running.glue.end();
      new Uint8Array(running.exports.memory.buffer).fill(0);
      running = null;
    }
  }

  // The module has stopped: another one takes its place and goes on from what was kept. The root is another one too, so
  // that nothing on the screen calls the old module.
  async function restart() {
    const before = waymarkKeeper.picture(root);
    vault('stop');
    end();
    const fresh = root.cloneNode(false);
    root.replaceWith(fresh);
    root = fresh;
    hearRoot();
    if (!waymarkKeeper.again()) {
      giveUp();
      return;
    }
    // What reads the case back is part of the rest.
    if (!restArrived) {
      const ended = waymarkStopped.waits(root, lastWords(), waymarkKeeper.text('position'), leave);
      await arriving;
      if (ended()) {
        waymarkKeeper.cover();
      }
      root.replaceChildren();
    }
    try {
      await run();
    } catch {
      waymarkKeeper.stop();
      return;
    }
    if (waymarkKeeper.isFirst()) {
      await waymarkKeeper.enterAgain(root, before);
    }
    waymarkKeeper.letGoOn();
  }

  // It stops again and again. What was kept can still be saved: the vault is another module, and what asks for that stands
  // beside it. A document that was cut short has neither.
  function giveUp() {
    const [words, position] = [lastWords(), waymarkKeeper.text('position')];
    const ended = waymarkStopped.waits(root, words, position, leave);
    place.whenComplete(() => {
      if (!over && typeof waymarkGivenUp === 'function') {
        if (ended()) {
          waymarkKeeper.cover();
        }
        waymarkGivenUp()(root, words, waymarkKeeper.text('position'), waymarkKeeper.text('case'), { vault, files, leave });
      }
    });
  }

  function lastWords() {
    return waymarkStopped.words(waymarkKeeper.text('words'));
  }

  // Forgets everything. Each step alone may fail, when the module has already stopped.
  function forget() {
    over = true;
    const app = running?.app;
    const steps = [() => vault('stop'), () => files('forget'), () => app?.wipe(), () => app?.destroy(), () => waymarkKeeper.forget(), end];
    for (const step of steps) {
      try {
        step();
      } catch {
        continue;
      }
    }
    place.empty();
  }

  // Covers at once. The cover is on the screen before anything else is done; then this document forgets, and only then
  // may the host remove its frame, which ends the process and with it the memory.
  function leave() {
    vanish('leave');
  }

  // A page whose module cannot forget goes nowhere, so it is not told to leave.
  function vanish(word) {
    if (leaving) {
      return;
    }
    leaving = true;
    place.hide();
    if (word) {
      say(word);
    }
    afterPicture(() => {
      forget();
      say('gone');
      place.gone();
    });
  }

  function afterPicture(then) {
    let done = false;
    const once = () => {
      if (!done) {
        done = true;
        then();
      }
    };
    window.requestAnimationFrame(() => window.setTimeout(once, 0));
    window.setTimeout(once, PICTURE_WAIT_MS);
  }

  function word(value, fallback) {
    return typeof value === 'string' && /^[\w-]{1,35}$/.test(value) ? value : fallback;
  }

  // What the host may choose, and nothing else of what it says.
  function chosen(said) {
    return {
      lang: word(said.lang, navigator.language || 'en'),
      secondLang: word(said.secondLang, ''),
      instruments: typeof said.instruments === 'string' && /^[\w\s-]{1,200}$/.test(said.instruments) ? said.instruments : '',
      theme: word(said.theme, ''),
      training: said.training === true,
      dir: word(said.dir, ''),
      idleCover: word(said.idleCover, ''),
      idleWipe: word(said.idleWipe, ''),
    };
  }

  // What the host says once the app is there.
  function hear(said) {
    if (said.kind === 'wipe') {
      leave();
    } else if (said.kind === 'empty') {
      empty();
    } else if (said.kind === 'save') {
      save();
    } else if (said.kind === 'presses') {
      tellPresses(said.left);
    }
  }

  // The module says when it has forgotten. One that has stopped cannot: then everything ends here.
  function empty() {
    try {
      running.app.wipe();
    } catch {
      vanish();
    }
  }

  // What may be saved now, and how, the module knows; it is asked when all of it is there.
  async function save() {
    await arriving;
    try {
      running?.app?.save();
    } catch {
      return;
    }
  }

  // The module says it in the worker's language. When it has stopped, nothing is said and everything else still works.
  function tellPresses(left) {
    try {
      running?.app?.presses([1, 2, 3].includes(left) ? left : 0);
    } catch {
      return;
    }
  }

  function hearRoot() {
    root.addEventListener('waymark-ready', () => say('ready'));
    root.addEventListener('waymark-wiped', () => say('wiped'));
    root.addEventListener('waymark-progress', () => say('moved'));
    root.addEventListener('waymark-saved', () => say('saved'));
    root.addEventListener('waymark-leave', leave);
    root.addEventListener('waymark-leave-key', () => say('key', { key: leaveKey() }));
  }
  hearRoot();
  // A field that is left may grow by what is wrong with it, and what it was left for moves away under the pointer. The
  // press counts where it began, as long as the pointer has not gone from there.
  let begun = null;
  let made = false;
  const begins = ({ target, button, clientX: x, clientY: y }) => {
    begun = button === 0 && !target.matches?.('select, textarea, [type=text]') && { on: target.closest?.('button, summary, label'), x, y };
  };
  const ends = ({ target, clientX, clientY }) => {
    const moved = begun?.on?.isConnected && !begun.on.contains(target);
    if (moved && !leaving && Math.hypot(clientX - begun.x, clientY - begun.y) < PRESS_ROOM) {
      made = true;
      begun.on.click();
      // The browser's own click follows in this very moment, or not at all.
      setTimeout(() => {
        made = false;
      });
    }
    begun = null;
  };
  tree.addEventListener('mousedown', begins, { capture: true, signal });
  tree.addEventListener('mouseup', ends, { capture: true, signal });

  // Every button that leaves, also when the module has stopped.
  const pressed = (event) => {
    if (event.target.closest?.('.button-leave')) {
      leave();
    } else if (made && event.isTrusted) {
      // The browser's own, on whatever the two ends of the press have around them.
      event.stopImmediatePropagation();
    }
  };
  tree.addEventListener('click', pressed, { capture: true, signal });

  // Asks once more before something that was not saved is lost; never somebody who leaves.
  const asks = (event) => {
    if (!leaving && root.hasAttribute('data-unsaved')) {
      event.preventDefault();
      event.returnValue = true;
    }
  };
  window.addEventListener('beforeunload', asks, { signal });
  // A page kept for the Back button would bring every answer back with it.
  window.addEventListener('pagehide', forget, { signal });

  return {
    start: (said) => start(chosen(said)),
    hear,
    leave,
    forget,
    tellPresses,
    leaveKey,
    isReady: () => Boolean(running?.app),
    isWhole: () => whole,
  };
}
