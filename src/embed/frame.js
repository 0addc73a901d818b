// Starts the program in its own document, and talks to the loader in the host page.
//
// INVARIANT: what crosses to the host is one of a few fixed words, the name of a key, and the host's own handle: never an
// answer.
// INVARIANT: only the window that holds this frame is listened to.
(() => {
  'use strict';

  // How long a framed document waits for the host's options before it starts without them.
  const HELLO_WAIT_MS = 2000;

  const framed = window.parent !== window;
  const page = document.documentElement;
  const notice = document.getElementById('notice');
  // This document and its listeners end together.
  const { signal } = new AbortController();
  let handle = '';

{{keys}}
  function say(kind, options) {
    if (framed && handle) {
      window.parent.postMessage({ waymark: 1, handle, kind, ...options }, '*');
    }
  }

  function isComplete() {
    return document.readyState !== 'loading';
  }

  function whenComplete(then) {
    if (isComplete()) {
      then();
    } else {
      document.addEventListener('DOMContentLoaded', () => then(), { once: true });
    }
  }

  // All scripts of this document serve the module, so an error that nobody caught is taken for one of those, unless it
  // says that it comes from elsewhere alone, as from what extensions add to a page. To WebKit a document of opaque origin
  // is a stranger to its own scripts: it says that something went wrong, not what.
  function isOurs(origin) {
    return origin === '' || origin.includes(document.URL.split('#')[0]) || /wasm/i.test(origin);
  }

  // A text is the module's own word about a data file of this copy; any other error is the browser's. Neither goes to the
  // console, which others may read or keep.
  function failed(error) {
    say('failed');
    if (typeof error === 'string') {
      document.getElementById('notice-fault').textContent = error;
    }
    notice.classList.add(typeof error === 'string' ? 'faulty' : 'failed');
  }

  const program = waymarkProgram({
    root: document.getElementById('app'),
    tree: document,
    blocks: document.body,
    isComplete,
    whenComplete,
    signal,
    isOurs,
    mayWork: true,
    say,
    prepare(lang, dir) {
      notice.classList.add('starting');
      page.lang = lang;
      if (dir) {
        page.dir = dir;
      }
    },
    started: () => notice.remove(),
    failed,
    hide: () => {
      page.hidden = true;
    },
    empty: () => document.body.replaceChildren(),
    gone: () => framed || window.location.replace('about:blank'),
  });

  function hear(event) {
    const said = event.data;
    if (event.source !== window.parent || !said || said.waymark !== 1 || typeof said.handle !== 'string') {
      return;
    }
    if (said.kind === 'hello' && !handle) {
      handle = said.handle;
      if (program.isReady()) {
        say('ready');
      }
      if (program.isWhole()) {
        say('whole');
      }
      program.start(said);
    } else if (said.handle === handle) {
      program.hear(said);
    }
  }

  hearKeysThatLeave(signal, program.leave, program.tellPresses, program.leaveKey);
  refuseToSaveThePage(signal);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      window.location.reload();
    }
  });

  if (framed) {
    window.addEventListener('message', hear);
    // Asks for the options now: the host hears of this document being loaded only when all of it has arrived.
    window.parent.postMessage({ waymark: 1, kind: 'here' }, '*');
    window.addEventListener('load', () => window.setTimeout(() => program.start({}), HELLO_WAIT_MS));
  } else {
    program.start({});
  }
})();
