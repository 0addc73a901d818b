// Put into every page and frame of the assessment itself: the steps of a walk through it, each with its time. A time is in
// milliseconds on the clock of the machine, so that those of a page and of its frame can be compared.
(() => {
  'use strict';

  const roots = [];
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attach(init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  const trees = () => [document, ...roots];
  const one = (selector) => trees().map((tree) => tree.querySelector(selector)).find(Boolean);
  const all = (selector) => trees().flatMap((tree) => [...tree.querySelectorAll(selector)]);
  const button = (within, text) => all(`${within} button`).find((found) => found.textContent.trim().startsWith(text));

  const now = () => performance.timeOrigin + performance.now();
  const frame = () => new Promise((go) => { window.requestAnimationFrame(go); });
  function painted() {
    return new Promise((go) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = go;
      channel.port2.postMessage(0);
    });
  }

  // Looks before every frame until there is something; then that frame is painted.
  async function until(look) {
    for (;;) {
      const found = look();
      if (found) {
        await frame();
        await painted();
        return found;
      }
      await frame();
    }
  }

  // From something done at the beginning of a frame until what follows is painted.
  async function timed(act, look) {
    await frame();
    await painted();
    const from = now();
    act();
    await until(look);
    return now() - from;
  }

  const title = () => one('.page-title')?.textContent;

  // A question of the first page, answered as soon as that can be done. It begins with the document: a page that holds
  // the program in a frame waits here for ever.
  async function beginCase() {
    const begin = await until(() => one('main .card .actions .button-go'));
    const opened = now();
    begin.click();
    const input = await until(() => one('.question input[type=radio]'));
    input.click();
    await until(() => input.closest('.option-chosen'));
    return { opened, answered: now() };
  }
  const begun = beginCase();
  const firstAnswer = () => begun;

  // Practice, the first of the cases; its pages come with the rest of the program.
  async function practise() {
    const found = await until(() => button('main', 'Practice case 1'));
    return timed(() => found.click(), () => one('.steps') && one('.watermark'));
  }

  async function openSafety() {
    const step = await until(() => all('.steps button').find((found) => found.textContent.includes('Safety')));
    step.click();
    await until(() => one('.question input[type=radio]'));
  }

  // An answer that was not chosen, until it is and the page around it says what follows.
  function answer(at) {
    const open = all('.question').filter((question) => question.querySelector('.options > .option:not(.option-chosen)'));
    const option = open[at % open.length].querySelector('.options > .option:not(.option-chosen)');
    return timed(() => option.querySelector('input').click(), () => option.classList.contains('option-chosen'));
  }

  function language() {
    const list = one('.languages select');
    const before = title();
    return timed(() => {
      list.selectedIndex = (list.selectedIndex + 1) % 3;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, () => title() !== before);
  }

  async function wipe() {
    button('.bar', 'Wipe').click();
    const really = await until(() => button('.dialog', 'Wipe everything'));
    return timed(() => really.click(), () => one('.languages select') && !one('.dialog'));
  }

  // A case file, from the moment the browser hands it over until it is told what it is, and from the yes until its page is
  // there: how long somebody reads in between is theirs.
  async function openFile(text) {
    const press = HTMLInputElement.prototype.click;
    HTMLInputElement.prototype.click = () => {};
    button('main', 'Open a case file').click();
    const input = await until(() => one('input[type=file]'));
    HTMLInputElement.prototype.click = press;
    const files = new DataTransfer();
    files.items.add(new File([text], 'case.json'));
    input.files = files.files;
    const goOn = () => button('.dialog', 'Go on with it');
    const told = await timed(() => input.dispatchEvent(new Event('change', { bubbles: true })), goOn);
    return told + await timed(() => goOn().click(), () => one('.question') && !one('.dialog'));
  }

  // From the press until the browser is asked to print: what is printed is drawn by then.
  async function print() {
    button('.bar', 'Save or print').click();
    const press = await until(() => all('main button').find((found) => found.textContent.trim() === 'Print'));
    const asked = new Promise((go) => { window.print = () => go(now()); });
    await frame();
    await painted();
    const from = now();
    press.click();
    return await asked - from;
  }

  window.__walk = { firstAnswer, practise, openSafety, answer, language, wipe, openFile, print, now };
})();
