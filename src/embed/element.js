// <waymark-assessment>: a window onto the assessment, for any page.
//
// The element opens the single document in a sandboxed frame of opaque origin. There the browser itself refuses
// storage, and this page can read neither the document nor its memory. With mode="inline" it opens the same document in
// its own shadow root, by inline.js, and this page can read everything.
//
// Its attributes, events, methods and properties are told in custom-elements.json, where the table in the README comes
// from. Attributes are read when the frame starts, and exit-href when somebody leaves; what an attribute may not be is said
// once on the console, and the usual value stands in. No event has any detail.
//
// It takes the height that it is given, and without one that of the window. It does not grow with what it shows: a height
// that follows would tell the page around it what that is, and would carry the button that leaves out of sight.
//
// INVARIANT: no answer passes through here. The frame's words are fixed: here, ready, whole, failed, moved, saved, wiped,
// leave, gone, and key with the name of the key that leaves; those to the frame are hello with the attributes, save, forget, wipe and
// presses with how many are missing. Both ways have the same words; inline.js says with failed what has to be changed.
(() => {
  'use strict';

  // On a server that draws pages in advance there is nothing to define.
  if (!globalThis.HTMLElement) {
    return undefined;
  }

  const NEUTRAL_SITE = 'https://www.bbc.co.uk/weather';
  // What the frame says, and the event that the host hears.
  const EVENTS = {
    ready: 'waymark-ready', whole: 'waymark-offline-ready', moved: 'waymark-progress', saved: 'waymark-saved',
    wiped: 'waymark-wiped', failed: 'waymark-error',
  };
  // How long the frame may take to forget before it is taken away as it is.
  const WIPE_WAIT_MS = 250;
  // How long a frame that has loaded may take to say that it is here.
  const HERE_WAIT_MS = 3000;
  // How long the other site may take to answer before an empty page is shown instead.
  const SITE_WAIT_MS = 4000;

  // How long a list of names may be, in letters.
  const MOST_NAMES = 200;

  const beside = {{beside}};
  const inline = {{inline}};

  // What the site's owner must change.
  const WHY = {
    silent: (address) => `Nothing that is Waymark answers at ${address || 'its place'}. Whoever keeps this site must put waymark.html there, let it be framed, and allow it in frame-src if the page has a Content-Security-Policy.`,
    noScript: (address) => `${address} does not run. Whoever keeps this site must put inline.js there, and allow it in script-src if the page has a Content-Security-Policy.`,
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: block; inline-size: 100%; block-size: 100%; min-block-size: 320px; }
    :host([hidden]) { display: none; }
    .box { position: relative; display: grid; grid-template-rows: minmax(0, 100vh); grid-template-rows: minmax(0, 100svh); block-size: 100%; min-block-size: inherit; }
    iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; }
    .failed { all: initial; display: block; padding: 16px; font: 17px/1.55 system-ui, sans-serif; color: CanvasText; background: Canvas; }
    .failed::first-line { font-weight: 650; }
  `);

{{keys}}
  // Covers the whole page, above everything that the page itself may have put on top.
  function cover() {
    const blank = document.createElement('div');
    blank.popover = 'manual';
    Object.assign(blank.style, {
      position: 'fixed', inset: '0', inlineSize: '100vw', blockSize: '100vh', maxInlineSize: 'none', maxBlockSize: 'none',
      margin: '0', padding: '0', border: '0', background: 'Canvas', zIndex: '2147483647',
    });
    document.documentElement.append(blank);
    blank.showPopover?.();
    return blank;
  }

  // Another scheme, such as javascript:, is not an address. Nor is this site's own: its pages share their memory.
  function isElsewhere(text) {
    const { protocol, origin } = new URL(text);
    return text === 'about:blank' || (/^https?:$/.test(protocol) && origin !== location.origin);
  }

  function isDocument(text) {
    return /^(https?|file):$/.test(new URL(text, document.baseURI).protocol);
  }

  function oneOf(...words) {
    return (text) => words.includes(text);
  }

  function isLanguage(text) {
    return /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text);
  }

  // How long it may be at most is for the frame to say.
  function isTime(text) {
    return /^\s*\d+[sm]?\s*$/i.test(text);
  }

  // What each attribute may be, in a test and in words, and what is taken in place of anything else.
  const ATTRIBUTES = {
    'mode': [oneOf('frame', 'inline'), 'frame or inline', 'frame'],
    'src': [isDocument, 'an http(s) or file address', 'waymark.html beside the script'],
    'exit-href': [isElsewhere, 'an http(s) address of another site or about:blank', 'about:blank'],
    'lang': [isLanguage, 'the name of a language such as fr', "the page's language"],
    'second-lang': [isLanguage, 'the name of a language such as ar', 'none'],
    'dir': [oneOf('ltr', 'rtl', 'auto'), 'ltr, rtl or auto', "the page's direction"],
    'theme': [oneOf('light', 'dark'), 'light or dark', 'what the browser prefers'],
    'loading': [oneOf('eager', 'visible'), 'eager or visible', 'eager'],
    'instruments': [(text) => /^\s*[a-z\d-]+(\s+[a-z\d-]+)*\s*$/i.test(text) && text.length <= MOST_NAMES, 'names of questionnaires with spaces between', 'every questionnaire'],
    'idle-cover': [isTime, 'a time such as 2m or 90s', '2m'],
    'idle-wipe': [isTime, 'a time such as 15m', '15m'],
  };

  function holds(test, text) {
    try {
      return test(text);
    } catch {
      return false;
    }
  }

  // A promise that somebody may wait for and nobody must.
  function usable() {
    const settle = {};
    settle.promise = new Promise((resolve, reject) => Object.assign(settle, { resolve, reject }));
    settle.promise.catch(() => {});
    return settle;
  }

  class WaymarkAssessment extends HTMLElement {
    // Where it is open: what tells it something, and what takes it away.
    #place = null;
    #listeners = null;
    #leaveKey = '';
    // Runs when the frame has forgotten, or has had the time for it.
    #forgotten = null;
    #going = false;
    #warned = new Set();
    #usable = usable();

    connectedCallback() {
      const shadow = this.shadowRoot || this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet];
      this.#listeners = new AbortController();
      const { signal } = this.#listeners;
      window.addEventListener('pageshow', (event) => event.persisted && location.reload(), { signal });
      hearKeysThatLeave(signal, () => this.#leave(), (left) => this.#tell('presses', { left }), () => this.#leaveKey);
      refuseToSaveThePage(signal);
      for (const name of Object.keys(ATTRIBUTES)) {
        this.#chosen(name);
      }
      if (this.#chosen('loading') === 'visible') {
        this.#openWhenSeen(signal);
      } else {
        this.#open();
      }
    }

    disconnectedCallback() {
      this.#close();
      // Where it is put next, it opens again.
      this.#usable = usable();
    }

    // Kept as long as the frame: after a wipe, and where the element is put next, it is another one.
    get ready() {
      return this.#usable.promise;
    }

    // The same as the key that saves, pressed in the frame: the worker goes on from there.
    save() {
      this.#tell('save');
    }

    // Ends the frame, and with it everything that was entered; another one opens in its place.
    async wipe() {
      if (!this.#place || this.#forgotten) {
        return;
      }
      await new Promise((done) => this.#forget('forget', done));
      if (this.#place) {
        this.#usable = usable();
        this.#open();
        this.#say('waymark-wiped');
      }
    }

    // What the attribute says; nothing where it says nothing, or what it may not.
    #chosen(name) {
      const [test, expected, instead] = ATTRIBUTES[name];
      const text = this.getAttribute(name) ?? '';
      if (text === '' || holds(test, text)) {
        return text;
      }
      if (!this.#warned.has(name)) {
        this.#warned.add(name);
        console.warn(`<waymark-assessment>: ${name} is not ${expected}; ${instead} is used.`);
      }
      return '';
    }

    #openWhenSeen(signal) {
      const seen = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) {
          seen.disconnect();
          this.#open();
        }
      });
      seen.observe(this);
      signal.addEventListener('abort', () => seen.disconnect());
    }

    #open() {
      this.#place?.remove();
      this.#leaveKey = '';
      const address = this.#chosen('src') || beside;
      if (this.#chosen('mode') === 'inline') {
        this.#openInline(new URL(address, document.baseURI).href);
      } else {
        this.#openFrame(address);
      }
    }

    #openFrame(address) {
      // Names this one frame for as long as it is here: a message without it is somebody else's.
      const handle = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
      const box = document.createElement('div');
      Object.assign(box, { className: 'box', part: 'box' });
      const frame = document.createElement('iframe');
      box.append(frame);
      frame.title = 'Waymark';
      frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-modals');
      frame.setAttribute('allow', '');
      frame.referrerPolicy = 'no-referrer';
      const end = new AbortController();
      const { signal } = end;
      // An opaque origin has no name to address, so the star; nothing here is secret from the frame.
      const tell = (kind, options) => frame.contentWindow?.postMessage({ waymark: 1, handle, kind, ...options }, '*');
      const greet = () => tell('hello', this.#wishes());
      let here = false;
      const hear = ({ source, data }) => {
        if (source === frame.contentWindow && data?.waymark === 1) {
          if (data.kind === 'here') {
            here = true;
            greet();
          }
          if (data.handle === handle) {
            this.#hear(data);
          }
        }
      };
      window.addEventListener('message', hear, { signal });
      const loaded = () => {
        greet();
        const silence = setTimeout(() => here || this.#hear({ kind: 'failed' }, WHY.silent(frame.src)), HERE_WAIT_MS);
        signal.addEventListener('abort', () => clearTimeout(silence));
      };
      frame.addEventListener('load', loaded, { signal });
      this.#fill(frame, address);
      this.#place = {
        tell,
        remove: () => {
          end.abort();
          box.remove();
        },
      };
      this.shadowRoot.replaceChildren(box);
    }

    async #fill(frame, address) {
      if (!this.source) {
        frame.src = address;
        return;
      }
      try {
        frame.srcdoc = await this.source;
      } catch {
        frame.src = address;
      }
    }

    async #openInline(address) {
      // Until the script is here there is nothing to tell, and nothing to take away.
      const place = { tell: (kind) => /wipe|forget/.test(kind) && this.#forgotten?.(), remove() {} };
      this.#place = place;
      const say = ({ why, ...said }) => place === this.#place && this.#hear(said, why);
      // Tools that pack pages leave it where it lies.
      const script = await import(/* webpackIgnore: true */ /* @vite-ignore */ inline).catch(() => null);
      if (!script) {
        say({ kind: 'failed', why: WHY.noScript(inline) });
      } else if (place === this.#place) {
        Object.assign(place, script.openInline(this.shadowRoot, { address, source: this.source, wishes: this.#wishes(), say }));
      }
    }

    // In the place of what cannot start.
    #explain(why) {
      const notice = document.createElement('div');
      Object.assign(notice, { className: 'failed', part: 'notice', role: 'alert', lang: 'en', dir: 'ltr' });
      notice.append('Waymark cannot start in this page.', document.createElement('br'), why);
      this.#place?.remove();
      this.#place = null;
      this.shadowRoot.replaceChildren(notice);
    }

    #close() {
      this.#listeners?.abort();
      this.#listeners = null;
      this.#place?.remove();
      this.#place = null;
    }

    #tell(kind, options) {
      this.#place?.tell(kind, options);
    }

    #say(event, options) {
      return this.dispatchEvent(new Event(event, { bubbles: true, composed: true, ...options }));
    }

    #wishes() {
      const page = document.documentElement;
      return {
        lang: this.#chosen('lang') || page.lang || navigator.language,
        dir: this.#chosen('dir') || page.dir,
        secondLang: this.#chosen('second-lang'),
        instruments: this.#chosen('instruments'),
        theme: this.#chosen('theme'),
        training: this.hasAttribute('training'),
        idleCover: this.#chosen('idle-cover'),
        idleWipe: this.#chosen('idle-wipe'),
      };
    }

    // What a frame says has no second part: only what runs in this page anyway may put words into it.
    #hear(said, why = '') {
      if (said.kind === 'leave') {
        this.#leave();
      } else if (said.kind === 'gone') {
        this.#forgotten?.();
      } else if (said.kind === 'key') {
        this.#leaveKey = /^F\d{1,2}$/.test(said.key) ? said.key : '';
      } else if (Object.hasOwn(EVENTS, said.kind)) {
        this.#settle(said.kind);
        if (why) {
          this.#explain(why);
        }
        this.#say(EVENTS[said.kind]);
      }
    }

    #settle(kind) {
      if (kind === 'ready') {
        this.#usable.resolve();
      } else if (kind === 'failed') {
        this.#usable.reject(new Error('Waymark cannot start in this browser'));
      }
    }

    // Nobody waits for a frame that does not answer. The last one that asked is told.
    #forget(word, then) {
      const limit = setTimeout(() => this.#forgotten?.(), WIPE_WAIT_MS);
      this.#forgotten = () => {
        clearTimeout(limit);
        this.#forgotten = null;
        then();
      };
      this.#tell(word);
    }

    // Cover, let the frame forget, end its process by removing it, then put another site in this page's place in the
    // history.
    #leave() {
      if (this.#going) {
        return;
      }
      this.#going = true;
      const blank = cover();
      this.#forget('wipe', () => this.#goElsewhere(blank));
    }

    #goElsewhere(blank) {
      this.#going = false;
      this.#close();
      if (!this.#say('waymark-exit', { cancelable: true })) {
        blank.remove();
        return;
      }
      // Before anything that may fail: nobody is left in front of an empty cover.
      setTimeout(() => location.replace('about:blank'), SITE_WAIT_MS);
      location.replace(this.#exitAddress());
    }

    #exitAddress() {
      if (!this.getAttribute('exit-href')) {
        return navigator.onLine === false ? 'about:blank' : NEUTRAL_SITE;
      }
      return (navigator.onLine !== false && this.#chosen('exit-href')) || 'about:blank';
    }
  }

  if (!customElements.get('waymark-assessment')) {
    customElements.define('waymark-assessment', WaymarkAssessment);
  }
  return customElements.get('waymark-assessment');
})();
