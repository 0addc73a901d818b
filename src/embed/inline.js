// Opens the program in a part of a host's own page, for hosts that may read everything: the same document, whose modules,
// sheets, wording and data are taken out of it as they arrive.
//
// INVARIANT: nothing is defined on window, and nothing of the host's page is changed but while a sheet is printed.
// INVARIANT: no text becomes script or markup: what arrives is text, bytes of a module, or a sheet.
// INVARIANT: only exactly the document that this file was built with is taken.

// The SHA-256 of what stands in each script and style of the document, in their order.
const BLOCKS = {{blocks}};

const SHEET = {{sheet}};
const PAPER = {{paper}};

// What the site's owner must change, or whoever sits in front of it.
const WHY = {
  noModules: 'This browser has no WebAssembly, or it is switched off. Another browser is needed.',
  policy: "The policy of this page allows no WebAssembly. Whoever keeps this site must add 'wasm-unsafe-eval' to script-src in its Content-Security-Policy.",
  fetch: (address) => `${address} cannot be fetched. If the line is down, load this page again when it is back. Otherwise whoever keeps this site must put waymark.html there, and allow that address in connect-src if the page has a Content-Security-Policy; from another site it must be sent with Access-Control-Allow-Origin, and where the integrity attribute names a version, it must be that one.`,
  wrong: (address) => `What lies at ${address} is not the document of Waymark. Whoever keeps this site must put waymark.html there, or name its place in src.`,
  integrity: (address) => `${address} failed the integrity check: it is not the document that inline.js was built with. Whoever keeps this site must put both there from one build, and send them unchanged.`,
  cut: (address) => `${address} did not arrive whole. Load this page again.`,
  faulty: (fault) => `This copy is faulty: one of its data files cannot be used (${fault}). Whoever keeps this site needs another copy.`,
  unknown: 'It did not start. Another browser may help, and so may the frame, which is the usual way: whoever keeps this site leaves mode="inline" out.',
};

// The smallest module there is.
const NOTHING = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

// Documents that are here whole, by their address: what opens again, such as after a wipe, asks for nothing.
const kept = new Map();

class Refused extends Error {}

// The scripts of the document, anew for each place: none knows of another.
function scripts() {
{{scripts}}
  return waymarkProgram;
}

// Why no module can run in this page; nothing if one can.
async function obstacle() {
  if (typeof WebAssembly !== 'object') {
    return WHY.noModules;
  }
  try {
    await WebAssembly.instantiate(NOTHING);
    return '';
  } catch {
    return WHY.policy;
  }
}

// Takes the scripts and styles out of a document that arrives piece by piece.
function splitter() {
  const OPEN = /<(script|style)\b([^>]*)>/g;
  let text = '';
  let looked = 0;
  let open = null;
  let head = '';
  return {
    isOurs: () => head.includes('<title>Waymark</title>'),
    take(piece) {
      const found = [];
      text += piece;
      for (;;) {
        if (!open) {
          OPEN.lastIndex = looked;
          open = OPEN.exec(text);
          if (!open) {
            // The last tag may not be here whole.
            looked = Math.max(looked, text.lastIndexOf('<'));
            return found;
          }
          head ||= text.slice(0, open.index);
          looked = OPEN.lastIndex;
        }
        const [tag, kind, named] = open;
        const close = `</${kind}>`;
        const end = text.indexOf(close, looked);
        if (end < 0) {
          looked = Math.max(looked, text.length - close.length);
          return found;
        }
        found.push({ kind, named, text: text.slice(open.index + tag.length, end) });
        text = text.slice(end + close.length);
        looked = 0;
        open = null;
      }
    },
  };
}

async function hash(text) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...digest));
}

// The document in pieces, as they come.
async function* pieces({ address, integrity, source }, signal) {
  if (source) {
    yield String(await source);
    return;
  }
  const answer = await fetch(address, { signal, integrity, referrerPolicy: 'no-referrer' });
  if (!answer.ok) {
    throw new Refused(WHY.fetch(address));
  }
  const reader = answer.body.getReader();
  const letters = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    yield letters.decode(value, { stream: true });
  }
}

// Hands on each block of the document that is what it should be.
async function bring(from, signal, take) {
  const { address, source } = from;
  const known = source ? null : kept.get(address);
  if (known) {
    known.forEach(take);
    return;
  }
  const { isOurs, take: split } = splitter();
  const blocks = [];
  for await (const piece of pieces(from, signal)) {
    for (const block of split(piece)) {
      // Without https a browser computes no hash, and this file is no safer than the document.
      if (crypto.subtle && BLOCKS[blocks.length] !== await hash(block.text)) {
        throw new Refused((isOurs() ? WHY.integrity : WHY.wrong)(address));
      }
      blocks.push(block);
      if (signal.aborted) {
        return;
      }
      take(block);
    }
  }
  if (blocks.length === 0) {
    throw new Refused(WHY.wrong(address));
  }
  if (blocks.length === BLOCKS.length && !source) {
    kept.set(address, blocks);
  }
}

// The sheets are written for a document. Here the ground stands for its root, the pane for its window, and the letters of
// the browser for those of the root.
function fitted(sheet, letters) {
  const inPixels = (text) => text.replace(/([\d.]+)rem/g, (_, number) => `${Number(number) * letters}px`);
  return sheet
    .replace(/:root/g, '.ground')
    .replace(/@media (not all and )?(\((?:min|max)-(?:width|height): [\d.]+rem\))/g, (_, not, size) => `@container waymark ${not ? 'not ' : ''}${inPixels(size)}`)
    .replace(/100d?vh/g, '100cqb')
    .replace(/([\d.]+)vw/g, '$1cqi')
    .replace(/-?[\d.]+rem/g, inPixels);
}

// Only the sheet of the program on the paper. Goes outward through every tree around the element, and undoes it all.
function prepare(element, page) {
  const steps = [];
  const seen = new Set();
  for (let node = element; node; node = node.assignedSlot ?? node.parentNode ?? node.host) {
    const tree = node.getRootNode();
    if (node.nodeType !== Node.ELEMENT_NODE || seen.has(tree)) {
      continue;
    }
    seen.add(tree);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tree === document ? `${page}${PAPER}` : PAPER);
    node.setAttribute('data-waymark-paper', '');
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    steps.push(() => {
      node.removeAttribute('data-waymark-paper');
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  }
  return () => steps.splice(0).forEach((step) => step());
}

// What covers is above all that the host has, and the count of presses above that.
function raise(ground) {
  let risen = false;
  for (const part of ground.querySelectorAll('.person, .dialog-ground, .cover')) {
    if (!part.matches(':popover-open')) {
      part.popover = 'manual';
      part.showPopover();
      risen = true;
    }
  }
  for (const part of ground.querySelectorAll('.presses')) {
    part.popover = 'manual';
    if (risen && part.matches(':popover-open')) {
      part.hidePopover();
    }
    if (!part.matches(':popover-open')) {
      part.showPopover();
    }
  }
}

function box(name, ...inside) {
  const element = document.createElement('div');
  element.className = name;
  element.append(...inside);
  return element;
}

// Opens the program in a shadow root. `say` hears what the frame would say, with why it failed. What comes back hears what
// the frame would, and can be taken away.
export function openInline(shadow, { address, integrity, source, wishes, say }) {
  const ending = new AbortController();
  const { signal } = ending;
  const root = box('');
  root.id = 'app';
  const opening = document.createElement('p');
  opening.className = 'opening';
  opening.lang = 'en';
  opening.textContent = 'Opening Waymark.';
  const ground = box('ground', root, opening);
  const around = box('around', box('pane', ground));
  around.part = 'box';
  const blocks = box('blocks');
  blocks.hidden = true;
  // A copy: the list itself is the one that is added to.
  const own = [...shadow.adoptedStyleSheets];
  const adopt = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  };
  adopt(SHEET);
  shadow.replaceChildren(around, blocks);
  // What the browser, and who uses it, means by letters of a medium size; the host's page has no say in it.
  const letters = parseFloat(getComputedStyle(around).fontSize) || 16;

  // The program's own events end here: the element says what the host may know.
  for (const name of ['ready', 'progress', 'saved', 'wiped', 'leave', 'leave-key']) {
    ground.addEventListener(`waymark-${name}`, (event) => event.stopPropagation());
  }
  const covers = new MutationObserver(() => raise(ground));
  if ('popover' in ground) {
    covers.observe(ground, { childList: true, subtree: true, characterData: true });
  }

  let page = '';
  let restore = () => {};
  const printed = () => restore();
  const printing = () => {
    restore();
    if (ground.querySelector('.print-only')) {
      restore = prepare(shadow.host, page);
    }
  };
  window.addEventListener('beforeprint', printing, { signal });
  window.addEventListener('afterprint', printed, { signal });

  let complete = false;
  const waiting = [];
  const completed = () => {
    complete = true;
    waiting.splice(0).forEach((then) => then());
  };

  let refused = '';
  const tell = (kind, options) => signal.aborted || say({ kind, ...options });
  const program = scripts()({
    root,
    tree: shadow,
    blocks,
    isComplete: () => complete,
    whenComplete: (then) => (complete ? then() : waiting.push(then)),
    signal,
    // The host's own errors are the host's.
    isOurs: (origin) => origin.includes(import.meta.url) || origin.includes('wasm://wasm/waymark'),
    mayWork: false,
    say: tell,
    prepare(lang, dir) {
      ground.lang = lang;
      if (dir) {
        ground.dir = dir;
      }
    },
    started: () => opening.remove(),
    failed(error) {
      // WebKit refuses no module that does nothing, only those that do something.
      const policy = /unsafe-eval|Content.Security.Policy/i.test(error?.message) ? WHY.policy : '';
      const fault = typeof error === 'string' ? WHY.faulty(error) : policy;
      const cut = complete && !shadow.getElementById('vault-ends');
      tell('failed', { why: fault || refused || (cut ? WHY.cut(address) : WHY.unknown) });
    },
    hide: () => {
      ground.hidden = true;
    },
    empty: () => [ground, blocks].forEach((part) => part.replaceChildren()),
    gone: () => {},
  });

  function take({ kind, named, text }) {
    if (kind === 'style') {
      page += text.match(/@page \{(?:[^{}]|\{[^{}]*\})*\}/)?.[0] ?? '';
      adopt(fitted(text, letters));
    } else if (named !== '') {
      const block = box('');
      for (const [, name, value] of named.matchAll(/([\w-]+)="([^"]*)"/g)) {
        block.setAttribute(name, value);
      }
      block.textContent = text;
      blocks.append(block);
    }
  }

  async function open() {
    refused = await obstacle();
    if (signal.aborted) {
      return;
    }
    if (refused) {
      tell('failed', { why: refused });
      return;
    }
    program.start(wishes);
    try {
      await bring({ address, integrity, source }, signal, take);
    } catch (error) {
      refused = error instanceof Refused ? error.message : WHY.fetch(address);
      // What somebody has entered meanwhile stays, and the program says that the rest is missing.
      if (error instanceof Refused && !program.isReady()) {
        tell('failed', { why: refused });
      }
    }
    completed();
  }
  open();

  return {
    tell: (kind, options) => program.hear({ kind, ...options }),
    remove() {
      program.forget();
      ending.abort();
      covers.disconnect();
      restore();
      around.remove();
      blocks.remove();
      shadow.adoptedStyleSheets = own;
    },
  };
}
