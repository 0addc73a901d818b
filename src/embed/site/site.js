// The standalone page: lets a worker keep its few files, so that it starts again without a connection, and says so.
//
// A frame of opaque origin never asks a worker, in any browser. So where the worker answers for this page, this page
// fetches the document from it and puts it into the frame; that changes nothing about the frame's opaque origin. On the
// first visit the frame fetches the document itself, and starts while the rest of it is still on its way.
//
// INVARIANT: nothing is written from here, and nothing that the frame says is looked at but that it is whole.
(() => {
  'use strict';

  const WORKER = 'worker.js';
  // The document that this page's policy names; another one would not run.
  const DOCUMENT = '{{document-hash}}';
  // What this page says, by language.
  const SENTENCES = {{sentences}};

  const element = document.querySelector('waymark-assessment');
  const workers = navigator.serviceWorker;
  let text = '';

  // The only texts that become anything here.
  const policy = window.trustedTypes?.createPolicy('waymark-site', {
    createHTML: (wanted) => only(text, wanted),
    createScriptURL: (wanted) => only(WORKER, wanted),
  });

  function only(known, wanted) {
    if (wanted !== known) {
      throw new TypeError('only what belongs to this page');
    }
    return wanted;
  }

  // In the first of the languages that somebody reads, by what their browser says.
  function show(name) {
    const known = (navigator.languages ?? []).map((language) => language.split('-')[0]).find((code) => SENTENCES[code]) ?? 'en';
    const sentence = document.createElement('span');
    sentence.id = name;
    sentence.lang = known;
    sentence.dir = 'auto';
    sentence.append(SENTENCES[known][name]);
    document.querySelector('.kept').append(sentence, ' ');
  }

  async function kept() {
    const answer = await fetch(element.getAttribute('src'), { integrity: DOCUMENT });
    text = await answer.text();
    return policy ? policy.createHTML(text) : text;
  }

  // Asks the worker whether all files are there; it fetches those that the browser has thrown away.
  function allThere(worker) {
    return new Promise((go) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => go(data === 'kept');
      worker.postMessage('all there?', [port2]);
    });
  }

  function settled(worker) {
    return new Promise((go) => {
      const look = () => ['installed', 'activated', 'redundant'].includes(worker.state) && go();
      worker.addEventListener('statechange', look);
      look();
    });
  }

  // A newer version is fetched and kept beside this one. It waits until nobody uses this one any more.
  async function lookForNewer(registration) {
    await registration.update().catch(() => {});
    if (registration.installing) {
      await settled(registration.installing);
    }
    if (registration.waiting) {
      show('site-newer');
    }
  }

  // One whose files could not all be fetched never becomes the worker of this page.
  async function first(registration) {
    await settled(registration.installing ?? registration.waiting);
    if (!registration.active && !registration.waiting) {
      throw new TypeError('the worker could not keep the files');
    }
    return (await workers.ready).active;
  }

  async function keep() {
    const address = policy ? policy.createScriptURL(WORKER) : WORKER;
    const registration = await workers.register(address, { updateViaCache: 'none' });
    if (registration.active) {
      await lookForNewer(registration);
    }
    const worker = registration.active ?? (await first(registration));
    if (!(await allThere(worker))) {
      throw new TypeError('not all files are there');
    }
    show('site-kept');
    document.dispatchEvent(new Event('waymark-kept', { bubbles: true }));
  }

  // Asked for with `?trace=none`, nothing is to be kept: the server says of each file that it must not be stored, no worker is
  // let in, and one that was let in before goes with all that it kept.
  async function leaveNoTrace() {
    const here = new URL('./', window.location.href).href;
    const registered = (await workers?.getRegistrations()) ?? [];
    await Promise.all(registered.filter(({ scope }) => scope === here).map((one) => one.unregister()));
    const names = (await window.caches?.keys()) ?? [];
    await Promise.all(names.filter((name) => name.startsWith('waymark-')).map((name) => window.caches.delete(name)));
    show('site-no-trace');
  }

  if (new URLSearchParams(window.location.search).get('trace') === 'none') {
    element.setAttribute('src', `${element.getAttribute('src')}?trace=none`);
    // Where it fails, nothing is said: it would not be true.
    leaveNoTrace().catch(() => {});
    return;
  }
  if (workers?.controller) {
    element.source = kept();
  }
  // Last, so that nobody waits for it: the document is then here and asks for nothing more.
  element.addEventListener('waymark-offline-ready', () => (workers ? keep() : Promise.reject()).catch(() => show('site-not-kept')), { once: true });
})();
