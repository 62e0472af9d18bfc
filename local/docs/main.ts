/** `npm run docs`: draws the pictures of README and of the guides anew in the playground, so that they never go stale. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startChromium } from '../host/chromium';
import { beginOffice } from '../playground/office/begin-office';
import type { OfficeSession } from '../playground/office/office-session';
import type { OfficeWay } from '../playground/protocol';
import { buildClient } from '../playground/server/client-files';
import { servePlayground } from '../playground/server/serve-playground';
import type { SavedGoogle } from '../saved-google';
import { drawLetters } from './letters/letter-sheets';
import { SCENES } from './scenes';
import { Studio } from './studio';

/** Where letters stand as clients may show them: looked at, not kept. */
const LETTERS = 'out/letters';

const FOLDER = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
const server = await servePlayground(await buildClient());
const browser = await startChromium();
/** Each office begins once; every picture finds it as it began. */
const offices = new Map<OfficeWay, { session: OfficeSession; begun: SavedGoogle }>();
function seated(way: OfficeWay): OfficeSession {
  const known = offices.get(way);
  if (known) {
    known.session.google.restore(known.begun);
    return server.seat(() => known.session);
  }
  const session = server.seat((seat) => beginOffice({ way, language: 'vi' }, seat));
  offices.set(way, { session, begun: session.google.save() });
  return session;
}

try {
  for (const [name, { way = 'sample', width = 1280, height = 720, play }] of Object.entries(
    SCENES,
  )) {
    const session = seated(way);
    const page = await browser.newPage({ viewport: { width, height }, locale: 'vi-VN' });
    await page.goto(server.address);
    await page.locator('.o-spreadsheet').waitFor();
    const shown = await play(new Studio(page, session, server.address));
    await page.waitForTimeout(500);
    await shown.screenshot({ path: `${FOLDER}/${name}.png` });
    await page.close();
    console.log(`docs/pictures/${name}.png`);
  }
  mkdirSync(LETTERS, { recursive: true });
  for (const name of await drawLetters(browser, LETTERS)) console.log(`${LETTERS}/${name}`);
} finally {
  await browser.close();
  await server.close();
}
