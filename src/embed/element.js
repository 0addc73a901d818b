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
// INVARIANT: no answer passes through here. The frame's words are fixed: coming, here, ready, whole, failed, moved, saved, wiped,
// leave, gone, and key with the name of the key that leaves; those to the frame are hello with the attributes, save, empty, wipe and
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
  // How long it may take to empty itself before another one takes its place.
  const EMPTY_WAIT_MS = 2000;
  // How long the first letters of the document may be on their way. Not all browsers tell of a frame that nothing comes to.
  const LINE_WAIT_MS = 20_000;
  // How long a frame that has loaded may take to say that it is here.
  const HERE_WAIT_MS = 3000;
  // How long the other site may take to answer before an empty page is shown instead.
  const SITE_WAIT_MS = 4000;

  // How long a list of names may be, in letters.
  const MOST_NAMES = 200;

  const beside = {{beside}};
  const inline = {{inline}};
  // What there is to choose from.
  const LANGUAGES = {{languages}};
  const QUESTIONNAIRES = {{questionnaires}};

  // What the site's owner must change, or what the line has to do with it.
  const AGAIN = 'If the line is down, load this page again when it is back.';
  const WHY = {
    silent: (address) => `Nothing that is Waymark answers at ${address || 'its place'}. ${AGAIN} Otherwise whoever keeps this site must put waymark.html there exactly as it was built, send it as text/html with no policy but its own, and let it be framed by this page.`,
    noFrame: (address) => `The policy of this page allows no frame from ${address}. Whoever keeps this site must add that address to frame-src in its Content-Security-Policy.`,
    noScript: (address) => `${address} does not run. ${AGAIN} Otherwise whoever keeps this site must put inline.js there, send it as text/javascript, and allow it in script-src if the page has a Content-Security-Policy.`,
    notThat: (address) => `What lies at ${address} is not what the integrity attribute names, or it cannot be fetched. ${AGAIN} Otherwise whoever keeps this site must put exactly that version there, allow it in connect-src if the page has a Content-Security-Policy, and from another site send it with Access-Control-Allow-Origin.`,
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

  // A language is meant with all its countries.
  function isLanguage(text) {
    return /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text) && LANGUAGES.includes(text.split('-')[0].toLowerCase());
  }

  // What is longer than it may be is shortened, which is for the frame to do.
  function isTime(text) {
    return /^\s*\d{1,5}[sm]?\s*$/i.test(text);
  }

  function areQuestionnaires(text) {
    return text.trim().split(/\s+/).every((name) => QUESTIONNAIRES.includes(name)) && text.length <= MOST_NAMES;
  }

  function isHash(text) {
    return /^\s*sha(256|384|512)-[A-Za-z\d+/]+={0,2}(\s+sha(256|384|512)-[A-Za-z\d+/]+={0,2})*\s*$/.test(text);
  }

  // What each attribute may be, in a test and in words, and what is taken in place of anything else.
  const ATTRIBUTES = {
    'mode': [oneOf('frame', 'inline'), 'frame or inline', 'frame'],
    'src': [isDocument, 'an http(s) or file address', 'waymark.html beside the script'],
    'integrity': [isHash, 'a hash such as sha384-…', 'nothing'],
    'exit-href': [isElsewhere, 'an http(s) address of another site or about:blank', 'about:blank'],
    'lang': [isLanguage, `one of ${LANGUAGES.join(', ')}`, "the page's language"],
    'second-lang': [isLanguage, `one of ${LANGUAGES.join(', ')}`, 'none'],
    'dir': [oneOf('ltr', 'rtl', 'auto'), 'ltr, rtl or auto', "the page's direction"],
    'theme': [oneOf('light', 'dark'), 'light or dark', 'what the browser prefers'],
    'loading': [oneOf('eager', 'visible'), 'eager or visible', 'eager'],
    'training': [oneOf('training', 'true'), 'there without a value, or not there', 'the absence of it'],
    'instruments': [areQuestionnaires, `some of ${QUESTIONNAIRES.join(', ')}, with spaces between`, 'every questionnaire'],
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

  // Light or dark, where the page knows only one of them.
  function schemeOf(element) {
    const [scheme, other] = getComputedStyle(element).colorScheme.split(' ').filter((word) => word !== 'only');
    return other === undefined && (scheme === 'light' || scheme === 'dark') ? scheme : '';
  }

  class WaymarkAssessment extends HTMLElement {
    // Where it is open: what tells it something, and what takes it away.
    #place = null;
    #listeners = null;
    #leaveKey = '';
    // Hears what the frame has done, or that it has had the time for it.
    #answered = null;
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
      this.#renew();
    }

    // Moved with moveBefore() it stays as it is.
    connectedMoveCallback() {}

    // Where the element is put next, and after it was left, it is another one; but nobody waits for ever.
    get ready() {
      return this.#usable.promise;
    }

    // The same as the key that saves, pressed in the frame: the worker goes on from there.
    save() {
      this.#tell('save');
    }

    // Everything that was entered goes, and the start page is there again. Where what is open does not answer, it ends, and
    // another one opens in its place.
    async wipe() {
      if (!this.#place || this.#answered) {
        return;
      }
      const place = this.#place;
      const answer = await this.#ask('empty', EMPTY_WAIT_MS);
      if (answer !== 'wiped' && this.#place === place && !this.#going) {
        this.#renew();
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

    #renew() {
      if (this.#usable.settled) {
        this.#usable = usable();
      }
    }

    #open() {
      this.#place?.remove();
      this.#leaveKey = '';
      const address = new URL(this.#chosen('src') || beside, document.baseURI).href;
      if (this.getAttribute('integrity') && !this.#chosen('integrity')) {
        // With another version than the one that is meant nothing starts.
        this.#hear({ kind: 'failed' }, WHY.notThat(address));
      } else if (this.#chosen('mode') === 'inline') {
        this.#openInline(address);
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
      frame.title = 'Waymark';
      frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-modals');
      frame.setAttribute('allow', '');
      frame.referrerPolicy = 'no-referrer';
      const end = new AbortController();
      const { signal } = end;
      // An opaque origin has no name to address, so the star; nothing here is secret from the frame.
      const tell = (kind, options) => frame.contentWindow?.postMessage({ waymark: 1, handle, kind, ...options }, '*');
      const greet = () => tell('hello', this.#wishes());
      let silence = 0;
      let hasLoaded = false;
      const failed = (why) => signal.aborted || this.#hear({ kind: 'failed' }, why);
      const wait = (time) => {
        clearTimeout(silence);
        silence = setTimeout(() => failed(WHY.silent(address)), time);
      };
      const hear = ({ source, data }) => {
        if (source && source === frame.contentWindow && data?.waymark === 1) {
          // From another process it may be heard after the end of the loading that it begins.
          if (data.kind === 'coming' && !hasLoaded) {
            clearTimeout(silence);
          }
          if (data.kind === 'here') {
            clearTimeout(silence);
            silence = -1;
            greet();
          }
          if (data.handle === handle) {
            this.#hear(data);
          }
        }
      };
      const loaded = () => {
        hasLoaded = true;
        greet();
        if (silence >= 0) {
          wait(HERE_WAIT_MS);
        }
      };
      // Of an address on another site some browsers name only the site.
      const refused = ({ disposition, effectiveDirective, blockedURI }) => {
        const ofFrames = /^(frame|child)-src/.test(effectiveDirective) && blockedURI === new URL(address).origin;
        if (disposition === 'enforce' && (ofFrames || blockedURI === address)) {
          failed(WHY.noFrame(address));
        }
      };
      window.addEventListener('message', hear, { signal });
      document.addEventListener('securitypolicyviolation', refused, { signal });
      frame.addEventListener('load', loaded, { signal });
      signal.addEventListener('abort', () => clearTimeout(silence));
      this.#place = {
        tell,
        remove: () => {
          end.abort();
          box.remove();
        },
      };
      this.shadowRoot.replaceChildren(box);
      // Not before it knows what it is to hold: an empty frame would load, too, and be taken for the document.
      const put = () => {
        if (!signal.aborted) {
          box.append(frame);
          wait(LINE_WAIT_MS);
        }
      };
      this.#fill(frame, address, put).catch(() => failed(WHY.notThat(address)));
    }

    // A version that is named by its hash comes by this page, and only that one; this page's policy is then the frame's, too.
    async #fill(frame, address, put) {
      const integrity = this.#chosen('integrity');
      if (integrity) {
        const answer = await fetch(address, { integrity, referrerPolicy: 'no-referrer' });
        const named = URL.createObjectURL(new Blob([await answer.blob()], { type: 'text/html' }));
        frame.addEventListener('load', () => URL.revokeObjectURL(named), { once: true });
        frame.src = named;
      } else if (this.source) {
        await this.#fillFrom(frame, address, this.source);
      } else {
        frame.src = address;
      }
      put();
    }

    async #fillFrom(frame, address, source) {
      try {
        frame.srcdoc = await source;
      } catch {
        frame.src = address;
      }
    }

    async #openInline(address) {
      // Until the script is here there is nothing to tell, and nothing to take away.
      const box = document.createElement('div');
      box.className = 'box';
      const place = { tell: (kind) => /wipe|empty/.test(kind) && this.#answered?.('gone'), remove: () => box.remove() };
      this.#place = place;
      // Its room is kept meanwhile.
      this.shadowRoot.replaceChildren(box);
      const say = ({ why, ...said }) => place === this.#place && this.#hear(said, why);
      // Tools that pack pages leave it where it lies.
      const script = await import(/* webpackIgnore: true */ /* @vite-ignore */ inline).catch(() => null);
      if (!script) {
        say({ kind: 'failed', why: WHY.noScript(inline) });
      } else if (place === this.#place) {
        const integrity = this.#chosen('integrity');
        const { source } = this;
        Object.assign(place, script.openInline(this.shadowRoot, { address, integrity, source, wishes: this.#wishes(), say }));
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
      this.#answered?.('gone');
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
        // An empty one of its own is for the browser to fill.
        lang: this.#chosen('lang') || (this.hasAttribute('lang') ? '' : page.lang) || (navigator.languages ?? []).find(isLanguage) || navigator.language,
        dir: this.#chosen('dir') || page.dir,
        secondLang: this.#chosen('second-lang'),
        instruments: this.#chosen('instruments'),
        theme: this.#chosen('theme') || schemeOf(this),
        training: this.getAttribute('training') === '' || this.#chosen('training') !== '',
        idleCover: this.#chosen('idle-cover'),
        idleWipe: this.#chosen('idle-wipe'),
      };
    }

    // What a frame says has no second part: only what runs in this page anyway may put words into it.
    #hear(said, why = '') {
      if (said.kind === 'leave') {
        this.#leave();
      } else if (said.kind === 'gone') {
        this.#answered?.('gone');
      } else if (said.kind === 'key') {
        this.#leaveKey = /^F\d{1,2}$/.test(said.key) ? said.key : '';
      } else if (Object.hasOwn(EVENTS, said.kind)) {
        this.#settle(said.kind);
        if (why) {
          this.#explain(why);
        }
        this.#say(EVENTS[said.kind]);
        if (said.kind === 'wiped') {
          this.#answered?.('wiped');
        }
      }
    }

    #settle(kind) {
      if (kind === 'ready') {
        this.#usable.settled = true;
        this.#usable.resolve();
      } else if (kind === 'failed') {
        this.#usable.settled = true;
        this.#usable.reject(new Error('Waymark cannot start in this browser'));
      }
    }

    // Nobody waits for a frame that does not answer. Whoever asked before hears that something else goes first.
    #ask(word, time) {
      this.#answered?.('overtaken');
      return new Promise((go) => {
        const answered = (answer) => {
          clearTimeout(limit);
          if (this.#answered === answered) {
            this.#answered = null;
          }
          go(answer);
        };
        const limit = setTimeout(answered, time, 'silent');
        this.#answered = answered;
        this.#tell(word);
      });
    }

    // Cover, let the frame forget, end its process by removing it, then put another site in this page's place in the
    // history.
    #leave() {
      if (this.#going) {
        return;
      }
      this.#going = true;
      const blank = cover();
      this.#ask('wipe', WIPE_WAIT_MS).then(() => this.#goElsewhere(blank));
    }

    #goElsewhere(blank) {
      this.#going = false;
      this.#close();
      this.#renew();
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
