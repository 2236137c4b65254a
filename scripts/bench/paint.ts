import { loadavg } from 'node:os';
import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser } from '../browser.mjs';
import { serveCompressed } from './serve-compressed.ts';

/**
 * `npm run bench:paint -- /case-studies/doncaster/`: when the largest part of a page is painted on a slow line and a
 * processor four times slower, how far the page shifts, and how long scripts block it. Reported, never asserted.
 */
const paths = process.argv.slice(2);
if (paths.length === 0) paths.push('/', '/case-studies/doncaster/');

/**
 * Lines by delay of each answer (milliseconds) and kilobits a second. The second is what Chromium's tools call slow 4G:
 * the same line with its delay multiplied, to make up for connections that the emulation does not open.
 */
const LINES = [
  { name: 'slow 4G, 150 ms', latency: 150, kilobits: 1600 },
  { name: 'slow 4G as Chromium’s tools have it, 563 ms', latency: 562.5, kilobits: 1440 },
] as const;
const SLOWER = 4;
const RUNS = 5;

interface Paint {
  largest: number;
  /** What was painted last, by its element. */
  element: string;
  shift: number;
  blocking: number;
}

async function paintOf(browser: Browser, url: string, line: (typeof LINES)[number]): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = (line.kilobits * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes / 2,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const paint = await page.evaluate(() => (window as unknown as { openDoorPaint: Paint }).openDoorPaint);
  await context.close();
  return paint;
}

/** Runs in the page, before anything of it: notes what the browser tells of painting, shifting and blocking. */
function watch() {
  const paint: Paint = { largest: 0, element: '', shift: 0, blocking: 0 };
  Object.assign(window, { openDoorPaint: paint });
  const on = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  on('largest-contentful-paint', (entry) => {
    const { startTime, element } = entry as LargestContentfulPaint;
    paint.largest = startTime;
    paint.element = element ? `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 30)}"` : '';
  });
  on('layout-shift', (entry) => (paint.shift += (entry as PerformanceEntry & { value: number }).value));
  on('longtask', ({ duration }) => (paint.blocking += Math.max(0, duration - 50)));
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const executablePath = ensureBrowser();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
const { origin, close } = await serveCompressed();
console.log(
  `median of ${RUNS}, processor ${SLOWER} times slower, load of this machine ${loadavg()[0]?.toFixed(1) ?? '?'}`,
);
try {
  for (const path of paths)
    for (const line of LINES) {
      const runs: Paint[] = [];
      while (runs.length < RUNS) runs.push(await paintOf(browser, origin + path, line));
      console.log(
        `${path} ${line.name}: largest paint ${median(runs.map(({ largest }) => largest)).toFixed(0)} ms (${runs.at(-1)?.element ?? ''}), ` +
          `shift ${median(runs.map(({ shift }) => shift)).toFixed(3)}, blocking ${median(runs.map(({ blocking }) => blocking)).toFixed(0)} ms`,
      );
    }
} finally {
  await browser.close();
  await close();
}
