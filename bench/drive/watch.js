// Put into every page before its first script. The measuring reads all of it from `window.__bench`, and writes into it
// what it expects: `questions` that are in sight at first, `limit` in milliseconds, `openRoots`.
(() => {
  'use strict';

  const options = __OPTIONS__;
  if (window.top !== window || !/^https?:$/.test(window.location.protocol)) {
    return;
  }

  const RADIO = 'input[type=radio]';
  // A part of the screen that is drawn within this many milliseconds is no interruption.
  const CALM_MS = 50;
  const CALM_FRAMES = 10;
  // What is still at work after that long is measured as it is.
  const CALM_LIMIT_MS = 15_000;

  // Shadow roots, closed ones too.
  const roots = [];
  const rootOf = new WeakMap();
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, options.openRoots ? { ...init, mode: 'open' } : init);
    roots.push(new WeakRef(root));
    rootOf.set(this, root);
    return root;
  };
  const trees = () => [document, ...roots.map((root) => root.deref()).filter((root) => root?.isConnected)];

  // The memories of WebAssembly, which no heap figure counts: made by a script, or handed out by an instance.
  const memories = new Set();
  const { Memory, Instance } = WebAssembly;
  function keep(memory) {
    if (memory instanceof Memory) {
      memories.add(memory);
    }
    return memory;
  }
  function look(made) {
    Object.values((made.instance ?? made).exports ?? {}).forEach(keep);
    return made;
  }
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const before = WebAssembly[name];
    WebAssembly[name] = (...words) => before.apply(WebAssembly, words).then(look);
  }
  const construct = (then) => ({ construct: (target, words, self) => then(Reflect.construct(target, words, self)) });
  WebAssembly.Instance = new Proxy(Instance, construct(look));
  WebAssembly.Memory = new Proxy(Memory, construct(keep));

  const violations = [];
  const errors = [];
  const tasks = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective), true);
  window.addEventListener('error', (event) => errors.push(String(event.message)));
  window.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason?.message ?? event.reason)));
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ from: startTime, to: startTime + duration })));
  }).observe({ type: 'longtask', buffered: true });
  // The browser tells of tasks of 50 ms and more.
  const longest = (from, to) => Math.max(0,
    ...tasks.filter((task) => task.from < to && task.to > from).map((task) => task.to - task.from));

  const count = (selector) => trees().reduce((sum, tree) => sum + tree.querySelectorAll(selector).length, 0);

  // The radio button at a place, in the order of the document, through all shadow roots.
  function radio(place) {
    let left = place;
    function find(node) {
      for (let element = node.firstElementChild; element; element = element.nextElementSibling) {
        if (element.matches(RADIO)) {
          left -= 1;
          if (left < 0) {
            return element;
          }
        }
        const root = rootOf.get(element) ?? element.shadowRoot;
        const found = (root && find(root)) || find(element);
        if (found) {
          return found;
        }
      }
      return null;
    }
    return document.body && find(document.body);
  }
  // How many radio buttons a question has; its four options come first.
  const perQuestion = () => window.benchRadios ?? 4;
  const option = (question, at) => radio(question * perQuestion() + at);
  const around = (input) => input.closest('label') ?? input.parentElement ?? input;
  const isInSight = (input) => around(input).checkVisibility({ checkVisibilityCSS: true });

  const frame = () => new Promise((go) => { window.requestAnimationFrame(go); });
  const pause = (ms) => new Promise((go) => { window.setTimeout(go, ms); });
  // A message sent while a frame is made arrives when it has been handed over to be painted.
  function painted() {
    return new Promise((go) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = go;
      channel.port2.postMessage(0);
    });
  }

  const times = { rendered: null, ready: null };

  // Usable: all questions in sight are there, the page says that it is ready, and a click on option 1 of the first one is
  // to be seen, in the button or, where an engine draws its own mark, in its label.
  async function becomesUsable() {
    const late = () => performance.now() > options.limit;
    while (count(RADIO) < options.questions * perQuestion()) {
      if (late()) {
        return;
      }
      await frame();
    }
    times.rendered = performance.now();
    while (window.benchReady === undefined && !late()) {
      await frame();
    }
    await Promise.race([window.benchReady, pause(options.limit)]).catch((fault) => errors.push(String(fault)));
    const looks = () => option(0, 1) && around(option(0, 1)).outerHTML;
    const before = looks();
    for (let turn = 0; !option(0, 1)?.checked && looks() === before; turn += 1) {
      if (late()) {
        return;
      }
      if (turn % 60 === 0) {
        option(0, 1)?.click();
      }
      await frame();
    }
    await frame();
    await painted();
    times.ready = performance.now();
  }

  // Nothing holds up the frames any more.
  async function calm() {
    const end = performance.now() + CALM_LIMIT_MS;
    let last = performance.now();
    for (let frames = 0; frames < CALM_FRAMES && performance.now() < end; ) {
      await frame();
      const now = performance.now();
      frames = now - last < CALM_MS ? frames + 1 : 0;
      last = now;
    }
    await pause(200);
  }

  // From a click on option 3 of question 8, at the beginning of a frame, until question 9 is painted.
  async function answer() {
    const input = option(8, 3);
    const before = count(RADIO);
    const hidden = option(9, 0);
    const wasHidden = hidden && !isInSight(hidden);
    await frame();
    await painted();
    const from = performance.now();
    input.click();
    const handled = performance.now() - from;
    for (;;) {
      await frame();
      const shown = option(9, 0);
      if (shown && (wasHidden || count(RADIO) > before) && isInSight(shown)) {
        await painted();
        const to = performance.now();
        await pause(100);
        return { update: to - from, handled, updateLongest: longest(from, to) };
      }
      if (performance.now() - from > options.limit) {
        return { update: null, handled };
      }
    }
  }

  async function state() {
    let total = null;
    try {
      total = (await window.benchTotal?.()) ?? null;
    } catch (fault) {
      errors.push(String(fault));
    }
    return {
      total: total === null || total === '' ? null : Number(total),
      radios: count(RADIO),
      elements: count('*'),
      roots: trees().length - 1,
      wasm: [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0),
      loadLongest: longest(0, times.ready ?? Infinity),
      violations,
      errors: errors.slice(0, 3),
    };
  }

  window.__bench = { calm, answer, state, option, painted, frame };
  becomesUsable().finally(() => window.__benchDone(JSON.stringify(times)));
})();
