// <waymark-assessment>: a window onto the assessment, for any page.
//
// The element opens the single document in a sandboxed frame of opaque origin. There the browser itself refuses
// storage, and this page can read neither the document nor its memory.
//
//   src        the single document; default: waymark.html beside this script
//   exit-href  where leaving goes: a full http(s) address on another site; about:blank while offline
//   lang, dir  the language to start in and its direction; default: the host page's
//   theme      light or dark; default: what the browser prefers
//   training   present: made-up case, marked as such on every page
//   idle-cover, idle-wipe   after how long without a key or a click the page is covered, and everything wiped: 2, 2m or
//              90s, minutes unless it says s; default 2m and 15m, at most 1 and 4 hours
//
// They are read when the frame starts; exit-href when somebody leaves. Events, without any detail: waymark-ready;
// waymark-offline-ready, when all of the document is here and nothing more is asked for; waymark-wiped; and waymark-exit,
// which can be cancelled by a host that goes elsewhere by itself. A page that keeps the document itself puts a promise of
// its text into the property `source`; only when that fails is src opened.
//
// INVARIANT: no answer passes through here. The frame's words are fixed: here, ready, whole, wiped, leave, gone, and key
// with the name of the key that leaves.
(() => {
  'use strict';

  const NEUTRAL_SITE = 'https://www.bbc.co.uk/weather';
  // What the frame says, and the event that the host hears.
  const EVENTS = { ready: 'waymark-ready', whole: 'waymark-offline-ready', wiped: 'waymark-wiped' };
  // How long the frame may take to forget before it is taken away as it is.
  const WIPE_WAIT_MS = 250;
  // How long the other site may take to answer before an empty page is shown instead.
  const SITE_WAIT_MS = 4000;

  const here = document.currentScript?.src || document.baseURI;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: block; inline-size: 100%; block-size: 100%; min-block-size: 20rem; }
    :host([hidden]) { display: none; }
    iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; min-block-size: inherit; }
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

  // Another scheme, such as javascript:, is not an address.
  function isAddress(text) {
    return /^https?:\/\//i.test(text) || text === 'about:blank';
  }

  class WaymarkAssessment extends HTMLElement {
    #frame = null;
    #handle = '';
    #listeners = null;
    #leaveKey = '';
    #leaving = null;

    connectedCallback() {
      const shadow = this.shadowRoot || this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet];
      // Names this one frame for as long as it is here: a message without it is somebody else's.
      this.#handle = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
      this.#listeners = new AbortController();
      const { signal } = this.#listeners;
      window.addEventListener('message', (event) => this.#hear(event), { signal });
      window.addEventListener('pageshow', (event) => event.persisted && location.reload(), { signal });
      hearKeysThatLeave(signal, () => this.#leave(), (left) => this.#tell('presses', { left }), () => this.#leaveKey);
      refuseToSaveThePage(signal);
      this.#frame = this.#open(signal);
      shadow.replaceChildren(this.#frame);
    }

    disconnectedCallback() {
      this.#close();
    }

    #open(signal) {
      const frame = document.createElement('iframe');
      frame.title = 'Waymark';
      frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-modals');
      frame.setAttribute('allow', '');
      frame.referrerPolicy = 'no-referrer';
      frame.addEventListener('load', () => this.#greet(), { signal });
      this.#fill(frame);
      return frame;
    }

    async #fill(frame) {
      const address = this.hasAttribute('src') ? this.getAttribute('src') : new URL('waymark.html', here).href;
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

    #close() {
      this.#listeners?.abort();
      this.#listeners = null;
      this.#frame?.remove();
      this.#frame = null;
    }

    #tell(kind, options) {
      // An opaque origin has no name to address, so the star; nothing here is secret from the frame.
      this.#frame?.contentWindow?.postMessage({ waymark: 1, handle: this.#handle, kind, ...options }, '*');
    }

    #greet() {
      const page = document.documentElement;
      this.#tell('hello', {
        lang: this.lang || page.lang || navigator.language,
        dir: this.dir || page.dir,
        theme: this.getAttribute('theme') || '',
        training: this.hasAttribute('training'),
        idleCover: this.getAttribute('idle-cover') || '',
        idleWipe: this.getAttribute('idle-wipe') || '',
      });
    }

    #hear(event) {
      const said = event.data;
      if (!this.#frame || event.source !== this.#frame.contentWindow || said?.waymark !== 1) {
        return;
      }
      if (said.kind === 'here') {
        this.#greet();
      }
      if (said.handle !== this.#handle) {
        return;
      }
      if (said.kind === 'leave') {
        this.#leave();
      } else if (said.kind === 'gone') {
        this.#leaving?.();
      } else if (said.kind === 'key') {
        this.#leaveKey = /^F\d{1,2}$/.test(said.key) ? said.key : '';
      } else if (Object.hasOwn(EVENTS, said.kind)) {
        this.dispatchEvent(new Event(EVENTS[said.kind], { bubbles: true, composed: true }));
      }
    }

    // Cover, let the frame forget, end its process by removing it, then put another site in this page's place in the
    // history. Nobody waits for a frame that does not answer.
    #leave() {
      if (this.#leaving) {
        return;
      }
      const blank = cover();
      const limit = setTimeout(() => this.#leaving?.(), WIPE_WAIT_MS);
      this.#leaving = () => {
        clearTimeout(limit);
        this.#leaving = null;
        this.#goElsewhere(blank);
      };
      this.#tell('wipe');
    }

    #goElsewhere(blank) {
      this.#close();
      const exit = new Event('waymark-exit', { bubbles: true, composed: true, cancelable: true });
      if (!this.dispatchEvent(exit)) {
        blank.remove();
        return;
      }
      location.replace(this.#exitAddress());
      setTimeout(() => location.replace('about:blank'), SITE_WAIT_MS);
    }

    #exitAddress() {
      const chosen = this.getAttribute('exit-href') || NEUTRAL_SITE;
      return navigator.onLine !== false && isAddress(chosen) ? chosen : 'about:blank';
    }
  }

  if (!customElements.get('waymark-assessment')) {
    customElements.define('waymark-assessment', WaymarkAssessment);
  }
})();
