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
//
// They are read when the frame starts; exit-href when somebody leaves. Events, without any detail: waymark-ready,
// waymark-wiped, and waymark-exit, which can be cancelled by a host that goes elsewhere by itself.
//
// INVARIANT: no answer passes through here. The frame's words are fixed: here, ready, wiped, leave.
(() => {
  'use strict';

  const NEUTRAL_SITE = 'https://www.bbc.co.uk/weather';
  const PRESSES_TO_LEAVE = 3;
  const PRESS_WINDOW_MS = 5000;

  const here = document.currentScript?.src || document.baseURI;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: block; inline-size: 100%; block-size: 100%; min-block-size: 20rem; }
    :host([hidden]) { display: none; }
    iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; min-block-size: inherit; }
  `);

  // Counts bare presses of Shift in the host page; a Shift that changed another key or a click is none.
  function onThreeShifts(signal, leave) {
    let bare = false;
    let presses = 0;
    let expiry = 0;
    const forget = () => {
      bare = false;
      presses = 0;
    };
    const down = (event) => {
      if (event.key !== 'Shift') {
        forget();
      } else if (!event.repeat) {
        bare = true;
      }
    };
    const up = (event) => {
      if (event.key !== 'Shift' || !bare) {
        return;
      }
      bare = false;
      presses += 1;
      clearTimeout(expiry);
      expiry = setTimeout(forget, PRESS_WINDOW_MS);
      if (presses >= PRESSES_TO_LEAVE) {
        leave();
      }
    };
    const options = { capture: true, signal };
    document.addEventListener('keydown', down, options);
    document.addEventListener('keyup', up, options);
    document.addEventListener('pointerdown', forget, options);
    signal.addEventListener('abort', () => clearTimeout(expiry));
  }

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

    connectedCallback() {
      const shadow = this.shadowRoot || this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [sheet];
      // Names this one frame for as long as it is here: a message without it is somebody else's.
      this.#handle = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
      this.#listeners = new AbortController();
      const { signal } = this.#listeners;
      window.addEventListener('message', (event) => this.#hear(event), { signal });
      window.addEventListener('pageshow', (event) => event.persisted && location.reload(), { signal });
      onThreeShifts(signal, () => this.#leaveByKeyboard());
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
      frame.src = this.hasAttribute('src') ? this.getAttribute('src') : new URL('waymark.html', here).href;
      return frame;
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
      } else if (said.kind === 'ready' || said.kind === 'wiped') {
        this.dispatchEvent(new Event(`waymark-${said.kind}`, { bubbles: true, composed: true }));
      }
    }

    #leaveByKeyboard() {
      this.#tell('wipe');
      this.#leave();
    }

    // Cover, end the frame's process by removing it, then put another site in this page's place in the history.
    #leave() {
      const blank = cover();
      this.#close();
      const exit = new Event('waymark-exit', { bubbles: true, composed: true, cancelable: true });
      if (this.dispatchEvent(exit)) {
        location.replace(this.#exitAddress());
      } else {
        blank.remove();
      }
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
