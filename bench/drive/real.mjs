// The assessment itself, as it is shipped: from the start of the navigation to the first answer, and what single steps
// take. It is opened in each of its three ways: in the frame of the element, in a host's own page, and alone.
import fs from 'node:fs';
import path from 'node:path';
import { SOURCES } from './common.mjs';
import { pause, withPage } from './browser.mjs';

const WALK = fs.readFileSync(path.join(SOURCES, 'drive', 'walk.js'), 'utf8');
const ANSWERS = 5;
// A practice case that holds something of everything; not sealed, since unsealing takes a time of its own on purpose.
const LARGE = fs.readFileSync(path.join(path.dirname(SOURCES), 'tests', 'browser', 'cases', 'rich.json'), 'utf8');

export const WAYS = {
  frame: { title: 'in the frame (`index.html`)', page: '/dist/index.html' },
  inline: { title: 'in a host’s own page (`mode="inline"`)', page: '/inline.html' },
  alone: { title: 'alone (`waymark.html`)', page: '/dist/waymark.html' },
};

// After the last byte the rest of the program still has to be put together.
const JOIN_MS = 1000;

export async function walk(browser, { origin, way, speed }) {
  return withPage(browser, speed, async (page, session) => {
    await page.evaluateOnNewDocument(WALK);
    const under = new Set();
    let requests = 0;
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (/^http/.test(request.url)) {
        under.add(requestId);
        requests += 1;
      }
    });
    const ended = ({ requestId }) => under.delete(requestId);
    session.on('Network.loadingFinished', ended).on('Network.loadingFailed', ended);
    await page.goto(origin + WAYS[way].page, { waitUntil: 'domcontentloaded' });
    const begun = await page.evaluate(() => performance.timeOrigin);
    const place = way === 'frame' ? await page.waitForFrame((frame) => frame.url().includes('waymark.html')) : page;
    const step = (name, ...words) => place.evaluate((name, ...words) => window.__walk[name](...words), name, ...words);

    const first = await step('firstAnswer');
    const found = { requests, opened: first.opened - begun, answered: first.answered - begun };
    while (under.size > 0) {
      await pause(100);
    }
    await pause(JOIN_MS * speed.cpu);
    found.wipe = await step('wipe');
    found.practise = await step('practise');
    await step('openSafety');
    found.answers = [];
    for (let at = 0; at < ANSWERS; at += 1) {
      await pause(200);
      found.answers.push(await step('answer', at));
    }
    await step('wipe');
    found.opens = await step('openFile', LARGE);
    found.print = await step('print');
    await step('wipe');
    found.language = await step('language');
    return found;
  });
}
