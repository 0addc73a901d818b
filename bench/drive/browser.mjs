// The browser, fresh and headless, as it is or with a slowed processor and a slow line.
import { CHROMIUM, tool } from './common.mjs';

// The two speeds. The line is that of the browser's own tools under the name "Slow 4G", once called "Fast 3G".
export const SPEEDS = {
  full: { title: 'full speed', cpu: 1, line: null },
  slow: {
    title: 'processor four times slower, slow line',
    cpu: 4,
    line: { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 },
  },
};

const WORDS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A frame stays in the process of its page, so that what slows the page slows the frame.
  '--disable-features=IsolateSandboxedIframes',
];

export async function launch(limit) {
  const { default: puppeteer } = await tool('puppeteer-core');
  return puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    pipe: true,
    protocolTimeout: limit * 3,
    args: WORDS,
  });
}

// Opens an empty page with a profile of its own, hands it over, and closes it.
export async function withPage(browser, speed, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const session = await page.createCDPSession();
    for (const domain of ['Network', 'Performance', 'Runtime', 'HeapProfiler']) {
      await session.send(`${domain}.enable`);
    }
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await slowDown(session, speed.cpu);
    if (speed.line) {
      await session.send('Network.emulateNetworkConditions', speed.line);
    }
    return await use(page, session);
  } finally {
    await context.close().catch(() => {});
  }
}

export const slowDown = (session, rate) => session.send('Emulation.setCPUThrottlingRate', { rate });

// Evaluates an expression in the page and waits for it.
export async function evaluate(session, expression) {
  const { result, exceptionDetails } =
    await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

export const pause = (ms) => new Promise((go) => { setTimeout(go, ms).unref(); });
