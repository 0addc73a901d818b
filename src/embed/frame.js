// Starts the module inside its own document, and talks to the loader in the host page.
//
// INVARIANT: what crosses to the host is one of a few fixed words, the name of a key, and the host's own handle: never an
// answer.
// INVARIANT: covering and leaving wait for nothing: neither for the module nor for the host.
// INVARIANT: only the window that holds this frame is listened to.
(() => {
  'use strict';

  // How long a framed document waits for the host's options before it starts without them.
  const HELLO_WAIT_MS = 200;
  // How long a document that is out of sight waits for its next picture before it forgets without one.
  const PICTURE_WAIT_MS = 50;

  const framed = window.parent !== window;
  let root = document.getElementById('app');
  const notice = document.getElementById('notice');
  let handle = '';
  let starting = false;
  let leaving = false;
  // The compiled module, what it is started with, and the one that runs: its glue, what it exports and what it mounted.
  let compiled = null;
  let rest = null;
  let restArrived = false;
  let whole = false;
  let arriving = null;
  let options = [];
  let running = null;

{{keys}}
  // A module as text: first its alphabet (the character for byte 0, 1, ... 255), then its bytes in those characters.
  function moduleBytes(id) {
    const text = document.getElementById(id).textContent;
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
    const [BEFORE, AFTER, DECLARED, CODE, PARTS] = [0, 1, 2, 3, 9];
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
      for (let size = to - from; ; size >>= 7) {
        module[end] = size > 127 ? (size & 127) | 128 : size;
        end += 1;
        if (size < 128) {
          break;
        }
      }
      module.copyWithin(end, from, to);
      end += to - from;
    }

    const [codeEnd, afterSize] = [next[CODE + 1], next[DECLARED] - next[AFTER]];
    bytes(BEFORE, next[AFTER] - next[BEFORE]);
    while (next[CODE] < codeEnd) {
      const start = end;
      end += SIZE_ROOM;
      body();
      sized(start);
    }
    bytes(AFTER, afterSize);
    return module.subarray(0, end);
  }

  // Hands a request to the vault, which stands at the end of the document and may arrive later than the app.
  function vault(verb, words, then) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => vault(verb, words, then), { once: true });
      return;
    }
    try {
      waymarkVault(() => moduleBytes('vault'), verb, words, then);
    } catch {
      // A document that was cut short has none.
      then?.('absent', []);
    }
  }

  function say(kind, options) {
    if (framed && handle) {
      window.parent.postMessage({ waymark: 1, handle, kind, ...options }, '*');
    }
  }

  // The key that the worker has chosen to leave with.
  function leaveKey() {
    return root.getAttribute('data-leave-key') || '';
  }

  // A text is the module's own word about a data file of this copy; any other error is the browser's. Neither goes to the
  // console, which others may read or keep.
  function explain(error) {
    say('failed');
    if (typeof error === 'string') {
      document.getElementById('notice-fault').textContent = error;
    }
    notice.classList.add(typeof error === 'string' ? 'faulty' : 'failed');
  }

  // Waits for a block of the document: it is whole as soon as something stands behind it, and what is not there when the
  // document is complete never comes. Says whether it is there.
  function arrival(block) {
    return new Promise((go) => {
      const look = () => {
        const there = document.querySelector(`${block} + *`) !== null;
        if (there || document.readyState !== 'loading') {
          arriving.disconnect();
          document.removeEventListener('DOMContentLoaded', look);
          go(there);
        }
      };
      const arriving = new MutationObserver(look);
      arriving.observe(document.body, { childList: true });
      document.addEventListener('DOMContentLoaded', look);
      look();
    });
  }

  // The other pages of the program: a second module, which works on the memory of the first, and all wording.
  async function startRest(look) {
    let complete = (await arrival('#rest')) && (await arrival('#vault-begins'));
    const block = document.getElementById('rest');
    try {
      if (complete && block.textContent !== '') {
        const bytes = moduleBytes('rest');
        look.also(bytes);
        const rules = Array.from(document.querySelectorAll('script.data'), (file) => file.textContent);
        look.also(new TextEncoder().encode(rules.join('')));
        rest = await WebAssembly.compile(bytes);
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
      whenParsed(sayWhole);
    }
  }

  // From here on this document has all that it will ever need.
  function sayWhole() {
    whole = document.getElementById('vault-ends') !== null;
    if (whole) {
      say('whole');
    }
  }

  function whenParsed(then) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', then, { once: true });
    } else {
      then();
    }
  }

  // Joins the rest, once it is there, to the module that runs.
  async function join() {
    if (rest && running) {
      await WebAssembly.instantiate(rest, { first: running.exports });
    }
  }

  async function start({ lang, theme, training, dir, idleCover, idleWipe }) {
    if (starting) {
      return;
    }
    starting = true;
    notice.classList.add('starting');
    try {
      document.documentElement.lang = lang;
      if (dir) {
        document.documentElement.dir = dir;
      }
      // A language that the document does not bring is not waited for: what follows the first wording is a style sheet.
      await arrival(`:is(.wording.first[lang="${lang.split('-')[0]}"], .wording.first ~ style)`);
      const module = moduleBytes('module');
      const look = waymarkLook(module);
      compiled = await WebAssembly.compile(module);
      document.getElementById('module').remove();
      options = [lang, theme, training, idleCover, idleWipe, vault, look];
      // Before the first picture, which may already need what has not arrived.
      waymarkKeeper.watch(restart);
      await firstRun(look);
      notice.remove();
    } catch (error) {
      root.replaceChildren();
      explain(error);
    }
  }

  // Starts with the first pages. What needs more than those to start at all, such as a wish of the host that is seldom
  // made, starts when the rest is here.
  async function firstRun(look) {
    try {
      await run();
      arriving = startRest(look);
    } catch (error) {
      if (typeof error === 'string') {
        throw error;
      }
      end();
      root.replaceChildren();
      arriving = startRest(look);
      await arriving;
      await run();
    }
  }

  function startAlone() {
    start(chosen({}));
  }

  // Starts the compiled module in an empty root. Its glue is a fresh one each time: it holds on to one instance.
  async function run() {
    waymarkKeeper.ready();
    const glue = waymarkModule();
    running = { glue, exports: await glue({ module_or_path: compiled }) };
    await join();
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
      waymarkStopped.waits(root, lastWords(), leave);
      await arriving;
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

  // It stops again and again. What was kept can still be saved: the vault is another module.
  function giveUp() {
    waymarkStopped.forGood(root, lastWords(), waymarkKeeper.text('case'), vault, leave);
  }

  function lastWords() {
    return waymarkKeeper.text('words').split('\n');
  }

  // Forgets everything. Each step alone may fail, when the module has already stopped.
  function forget() {
    const app = running?.app;
    const steps = [() => vault('stop'), () => app?.wipe(), () => app?.destroy(), () => waymarkKeeper.forget(), end];
    for (const step of steps) {
      try {
        step();
      } catch {
        continue;
      }
    }
    document.body.replaceChildren();
  }

  // Covers at once. The cover is on the screen before anything else is done; then this document forgets, and only then
  // may the host remove its frame, which ends the process and with it the memory.
  function leave() {
    vanish('leave');
  }

  // The host that asks for it goes nowhere, so it is not told to leave.
  function vanish(word) {
    if (leaving) {
      return;
    }
    leaving = true;
    document.documentElement.hidden = true;
    if (word) {
      say(word);
    }
    afterPicture(() => {
      forget();
      say('gone');
      if (!framed) {
        window.location.replace('about:blank');
      }
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
      theme: word(said.theme, ''),
      training: said.training === true,
      dir: word(said.dir, ''),
      idleCover: word(said.idleCover, ''),
      idleWipe: word(said.idleWipe, ''),
    };
  }

  function hear(event) {
    const said = event.data;
    if (event.source !== window.parent || !said || said.waymark !== 1 || typeof said.handle !== 'string') {
      return;
    }
    if (said.kind === 'hello' && !handle) {
      handle = said.handle;
      if (running?.app) {
        say('ready');
      }
      if (whole) {
        say('whole');
      }
      start(chosen(said));
    } else if (said.handle === handle && said.kind === 'wipe') {
      leave();
    } else if (said.handle === handle && said.kind === 'forget') {
      vanish();
    } else if (said.handle === handle && said.kind === 'save') {
      pressSave();
    } else if (said.handle === handle && said.kind === 'presses') {
      tellPresses(said.left);
    }
  }

  // As if the worker had pressed the key that saves: what may be saved now, and how, is known where that is heard.
  function pressSave() {
    const options = { key: 's', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true, composed: true };
    (root.querySelector('main') ?? root).dispatchEvent(new KeyboardEvent('keydown', options));
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
    root.addEventListener('waymark-leave', leave);
    root.addEventListener('waymark-leave-key', () => say('key', { key: leaveKey() }));
  }
  hearRoot();
  // Every button that leaves, also when the module has stopped.
  document.addEventListener('click', (event) => event.target.closest?.('.button-leave') && leave(), true);
  hearKeysThatLeave(new AbortController().signal, leave, tellPresses, leaveKey);
  refuseToSaveThePage(new AbortController().signal);

  // Asks once more before something that was not saved is lost; never somebody who leaves.
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && root.hasAttribute('data-unsaved')) {
      event.preventDefault();
      event.returnValue = true;
    }
  });

  // A page kept for the Back button would bring every answer back with it.
  window.addEventListener('pagehide', forget);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      window.location.reload();
    }
  });

  if (framed) {
    window.addEventListener('message', hear);
    // Asks for the options now: the host hears of this document being loaded only when all of it has arrived.
    window.parent.postMessage({ waymark: 1, kind: 'here' }, '*');
    window.addEventListener('load', () => window.setTimeout(startAlone, HELLO_WAIT_MS));
  } else {
    startAlone();
  }
})();
