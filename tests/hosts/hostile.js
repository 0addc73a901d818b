// A host page that wants to know: it listens to everything, and stands in the way of everything that texts go through.
// What passes is written down in one long text, and works all the same.
(() => {
  const heard = [];
  let deep = false;
  const note = (value) => {
    // Writing down uses what is spied on.
    if (deep) return;
    deep = true;
    try {
      heard.push((typeof value === 'string' ? value : JSON.stringify(value) ?? '').slice(0, 4096));
    } catch {
      heard.push('?');
    } finally {
      deep = false;
    }
  };
  const hooks = new Set();
  const events = [];
  Object.defineProperty(window, '__spy', { value: { heard, hooks, events, text: () => heard.join(' ') } });

  for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'compositionend', 'selectionchange', 'submit']) {
    hooks.add(name);
    window.addEventListener(name, (event) => note([event.key, event.data, event.target?.value, String(getSelection())]), true);
  }
  for (const name of ['message', ...['ready', 'offline-ready', 'progress', 'saved', 'wiped', 'exit', 'error', 'leave'].map((word) => `waymark-${word}`)]) {
    hooks.add(name);
    window.addEventListener(name, (event) => {
      events.push(event);
      note([event.type, event.data, event.detail]);
    }, true);
  }

  const wrap = (owner, name, label) => {
    const real = owner[name];
    if (typeof real !== 'function') return;
    hooks.add(label);
    owner[name] = function spied(...words) {
      const result = real.apply(this, words);
      note([words, result]);
      return result;
    };
  };
  for (const name of ['push', 'map', 'join', 'forEach', 'filter', 'slice']) wrap(Array.prototype, name, `Array.${name}`);
  wrap(TextDecoder.prototype, 'decode', 'TextDecoder');
  wrap(TextEncoder.prototype, 'encode', 'TextEncoder');
  wrap(JSON, 'stringify', 'JSON.stringify');
  wrap(Element.prototype, 'attachShadow', 'attachShadow');
  wrap(EventTarget.prototype, 'dispatchEvent', 'dispatchEvent');
  wrap(URL, 'createObjectURL', 'createObjectURL');
  wrap(WebAssembly, 'instantiate', 'WebAssembly');
  wrap(Window.prototype, 'postMessage', 'postMessage');
  for (const name of ['Blob', 'CustomEvent', 'Event', 'Worker', 'MutationObserver']) {
    const real = window[name];
    hooks.add(name);
    window[name] = new Proxy(real, { construct: (of, words, target) => { note(words); return Reflect.construct(of, words, target); } });
  }
  for (const owner of [HTMLInputElement, HTMLTextAreaElement]) {
    const real = Object.getOwnPropertyDescriptor(owner.prototype, 'value');
    hooks.add(`${owner.name}.value`);
    Object.defineProperty(owner.prototype, 'value', { ...real, get() { const value = real.get.call(this); note(value); return value; } });
  }

  // Tries to look in, as often as it is asked.
  window.__spy.look = () => {
    const tries = {
      document: (frame) => frame.contentDocument?.body?.innerText,
      window: (frame) => frame.contentWindow.document.body.innerText,
      wasm: (frame) => String(frame.contentWindow.wasm_bindgen),
      frames: () => window.frames[0].document.title,
      name: (frame) => frame.contentWindow.name,
      location: (frame) => frame.contentWindow.location.href,
    };
    const frame = document.querySelector('waymark-assessment').shadowRoot.querySelector('iframe');
    for (const [name, look] of Object.entries(tries)) {
      hooks.add(`look: ${name}`);
      try {
        note(look(frame) ?? '');
      } catch {
        continue;
      }
    }
  };
})();
