/**
 * `npm run docs` draws the pictures of README and the guides in the playground, so that they match
 * the current version.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NO_BROWSER } from '../../scripts/find-browser.mjs';
import { HAS_CHROMIUM, startChromium } from '../host/chromium';
import { beginOffice } from '../playground/office/begin-office';
import type { OfficeSession } from '../playground/office/office-session';
import type { OfficeWay } from '../playground/protocol';
import { buildClient } from '../playground/server/client-files';
import { servePlayground } from '../playground/server/serve-playground';
import type { SavedGoogle } from '../saved-google';
import { drawLetters } from './letters/letter-sheets';
import { MONTH, type MonthAct } from './month';
import { SCENES } from './scenes';
import { ServedStudio, type Studio, type Subject } from './studio';

/** Folder for pictures of letters. They are for inspection and are not committed. */
const LETTERS = 'out/letters';

const FOLDER = fileURLToPath(new URL('../../docs/pictures', import.meta.url));

if (!HAS_CHROMIUM) {
  console.error(`No pictures were drawn. ${NO_BROWSER}`);
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const server = await servePlayground(await buildClient());
const browser = await startChromium();
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

async function studioOf(
  session: OfficeSession,
  width: number,
  height: number,
): Promise<ServedStudio> {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'vi-VN' });
  await page.goto(server.address);
  await page.locator('.o-spreadsheet').waitFor();
  return new ServedStudio(page, session, server.address);
}

async function take({ page }: Studio, shown: Subject, name: string): Promise<void> {
  await page.waitForTimeout(500);
  await shown.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`docs/pictures/${name}.png`);
}

try {
  for (const [name, { way = 'sample', width = 1280, height = 720, play }] of Object.entries(
    SCENES,
  )) {
    const studio = await studioOf(seated(way), width, height);
    await take(studio, await play(studio), name);
    await studio.page.close();
  }
  const month = await studioOf(seated('sample'), 1366, 800);
  for (const { picture, play } of Object.values<MonthAct>(MONTH)) {
    const shown = await play(month);
    if (picture) await take(month, shown, picture);
  }
  mkdirSync(LETTERS, { recursive: true });
  for (const name of await drawLetters(browser, LETTERS)) console.log(`${LETTERS}/${name}`);
} finally {
  await browser.close();
  await server.close();
}
