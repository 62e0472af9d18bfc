import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { DIALOGS } from '../../src/runs/dialogs';
import { officeWith, owner, sendAll, tickAt } from '../bundle/office';
import { viewOf } from '../bundle/view-of';
import { browserFixture, clerkSize, picture } from './browser-fixture';
import { serverOf } from './server-of';

const { on } = browserFixture();

/** An office of 60 units, some of them without a mailbox or with a free one. */
function office(): AppsScript {
  const units = Array.from({ length: 60 }, (_, at) => {
    const host = at % 7 === 0 ? 'gmail.com' : 'phuninh.example.org';
    const email = at % 9 === 0 ? '' : `dv${at}@${host}`;
    return [`Đơn vị số ${at + 1}`, at % 2 === 0 ? 'Trường học' : 'Chi bộ', email];
  });
  return officeWith([['Tên đơn vị', 'Khối', 'Email'], ...units]);
}

/** Dialogs that a menu entry opens, and set-up. */
const dialogs = DIALOGS.flatMap((one) => {
  if (one.size === 'sidebar') return [];
  const entry = one.page === 'set-up' ? 'setUp' : 'entry' in one ? one.entry : null;
  return entry === null ? [] : [{ entry, page: one.page, calls: Object.keys(one.calls) }];
});

/** Faults of the page as its window shows it. Runs in the page. */
function faultsInSight(): string[] {
  const inSight = (one: Element) => one.checkVisibility();
  const buttons = [...document.querySelectorAll('.button.main')].filter(inSight);
  const outside = buttons.filter((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top < 0 || bottom > innerHeight;
  });
  const lines = [...document.querySelectorAll('main li, main p')].filter(
    (one) => inSight(one) && one.children.length === 0 && (one.textContent ?? '').length > 25,
  );
  const times = new Map<string, number>();
  for (const { textContent } of lines)
    times.set(textContent ?? '', (times.get(textContent ?? '') ?? 0) + 1);
  const zeros = [...document.querySelectorAll('.counts dd')].filter(
    (one) => one.textContent === '0',
  );
  return [
    ...outside.map(({ textContent }) => `main button out of sight: ${textContent}`),
    ...[...times].flatMap(([line, count]) => (count > 2 ? [`${count} times: ${line}`] : [])),
    ...zeros.map(() => 'a count of zero'),
  ];
}

describe.skipIf(!HAS_CHROMIUM)('every dialog, in a window of 1366 × 625', () => {
  const faults = async (google: AppsScript, entry: string) => {
    const dialog = dialogs.find((one) => one.entry === entry);
    const { shown } = google.run({ fn: entry, user: owner, context: 'menu' });
    const opened = shown.findLast(({ kind }) => kind === 'modal');
    if (!dialog || !opened || !('html' in opened)) throw new Error(`${entry} opened no dialog.`);
    const { page: name, calls } = dialog;
    const view = viewOf(opened.html);
    let found: string[] = [];
    const opening = { page: name, view, server: serverOf(google, calls), ...clerkSize(name) };
    await on(opening, async ({ page }) => {
      const first = entry === 'openReport' ? '.button.main:visible' : '.button:visible';
      await page.locator(first).first().waitFor();
      await picture(page, `main-${entry}`);
      found = await page.evaluate(faultsInSight);
    });
    return found.map((fault) => `${entry}: ${fault}`);
  };

  it('has its main button in sight, no line three times and no count of zero', async () => {
    const google = office();
    const found = await faults(google, 'openLetters');
    sendAll(google);
    tickAt(google, '2024-11-11T02:00:00Z');
    for (const { entry } of dialogs) found.push(...(await faults(google, entry)));
    expect(found).toEqual([]);
  });
});
