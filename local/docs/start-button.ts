/**
 * `npx tsx local/docs/start-button.ts` draws the start button that a template has on its first tab.
 * The build of the template includes the picture.
 */
import { fileURLToPath } from 'node:url';
import { wordsIn } from '../../src/words/words-in';
import { startChromium } from '../host/chromium';

const FILE = fileURLToPath(new URL('../../src/set-up/start-button.png', import.meta.url));

const LOOK = `display:inline-block;padding:12px 20px;border-radius:6px;color:#fff;background:#1b4f8a;
  font:600 16px/24px "Noto Sans",Arial,sans-serif`;

const browser = await startChromium();
try {
  const page = await browser.newPage();
  await page.setContent(`<b style='${LOOK}'>${wordsIn('vi').menu.setUp}</b>`);
  await page.locator('b').screenshot({ path: FILE, omitBackground: true });
} finally {
  await browser.close();
}
