/** `npm run pictures`: draws README's pictures anew from the played sample, so that they never go stale. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startChromium } from '../chromium';
import { demoWords } from '../demo/demo-words';
import { letterToShow } from '../demo/letter-to-show';
import { runDemo } from '../demo/run-demo';
import { pagePath } from '../serve/demo-pages';
import { startDemoServer } from '../serve/serve-demo';

const FOLDER = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, path, width, height } = picture;
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(new URL(path, address).href);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}

mkdirSync(FOLDER, { recursive: true });
const server = await startDemoServer();
const browser = await startChromium();
try {
  const played = await runDemo(['--out', 'out/pictures'], `${server.address}exec`);
  server.show(played, demoWords('vi'));
  const shown = letterToShow(played.google);
  if (!shown) throw new Error('The sample follow-up sent no letter with a link');
  const pictures: readonly Picture[] = [
    { name: 'summary', path: '/summary', width: 1000, height: 1240 },
    { name: 'letter', path: `/letters/${shown.number}`, width: 860, height: 860 },
    { name: 'page', path: pagePath(shown.token), width: 390, height: 1000 },
  ];
  for (const picture of pictures) await take(browser, server.address, picture);
} finally {
  await browser.close();
  await server.close();
}
