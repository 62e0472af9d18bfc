import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { tableOf } from '../../local/sheet-table';
import { htmlOf } from '../../src/report/document/html-of';
import { wordOf } from '../../src/report/page/word-of';
import { workbookOf } from '../../src/report/page/workbook-of';
import { reportSheets } from '../../src/report/sheets/workbook-sections';
import { reportDialog } from '../../src/words/vi/pages/report-dialog';
import { browserFixture } from '../browser/browser-fixture';
import { reportDesk } from '../builders/report';
import { pageViewOf } from '../bundle/view-of';
import type { CountedOffice, CountedPeriod } from './figures';
import { lookAtLetters } from './in-letter';
import { lookAtPage } from './in-page';
import { lookAtPrint } from './in-print';
import { lookAtReport } from './in-report';
import { lookAtSheets } from './in-sheets';
import { lookAtTab } from './in-tab';
import { type Look, newLook } from './look';
import { partsOfHtml, partsOfWord } from './markup';
import type { OwnDay } from './own-days';
import { CHECKED_DAYS, LEADER, playYear, type YearOffice } from './play-year';
import { recount } from './recount';
import { FORM, type MadeReport, makeReports } from './reports';
import { shownParts } from './shown-parts';

interface LookingAt {
  readonly office: YearOffice;
  readonly counted: CountedOffice;
  readonly reports: readonly MadeReport[];
  /** Opens the leaders' page. */
  open(view: object, seen: (page: Page) => Promise<void>): Promise<void>;
}

type LookAt = (look: Look, at: LookingAt) => void | Promise<void>;

/** Places where figures are shown. */
const PLACES: Readonly<Record<string, LookAt>> = {
  'Tổng hợp': (look, { office: { google }, counted }) => lookAtTab(look, google, counted),
  'letter to leaders': (look, { office: { google }, counted }) =>
    lookAtLetters(
      look,
      google.letters.filter(({ to }) => to === LEADER),
      counted,
    ),
  'PDF of that letter': (look, { office: { google, printed }, counted }) => {
    const letters = google.letters.filter(({ to }) => to === LEADER);
    look.compare('printed', printed.length, letters.length);
    lookAtPrint(look, printed.at(-1) ?? '', counted);
  },
  "leaders' page": async (look, { office: { google }, counted, open }) => {
    const letter = google.letters.findLast(({ to }) => to === LEADER);
    const [, token = ''] = /\?s=([\w.%-]+)/.exec(letter?.body ?? '') ?? [];
    const view = pageViewOf(google.visit({ parameter: { s: decodeURIComponent(token) } }));
    // The link in a letter about one dispatch opens this one
    const named = counted.followed.filter(({ number }) => letter?.subject.includes(number));
    const followed = named.length > 0 ? named : counted.followed;
    await open(view, async (page) =>
      lookAtPage(look, await shownParts(page), { ...counted, followed }),
    );
  },
  'PDF of a report': (look, { reports }) => {
    for (const { document, counted } of reports)
      lookAtReport(look, partsOfHtml(htmlOf(document)), counted);
  },
  'Word file of a report': async (look, { reports }) => {
    for (const { document, counted } of reports) {
      const blob = await wordOf(document, reportDialog.styles);
      const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
      const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
      lookAtReport(look, partsOfWord(xml), counted);
    }
  },
  'Excel file of a report': async (look, { reports }) => {
    for (const { data, counted } of reports)
      await lookAtSheets(look, workbookOf(reportSheets(data, FORM, reportDesk), 'vi'), counted);
  },
};

/** Counts periods that were closed since, as of their last day. */
function countClosed(google: AppsScript, closedOn: OwnDay, periods: CountedPeriod[]): void {
  const table = tableOf(google, 'periods');
  const known = new Set(periods.map(({ name }) => name));
  const rows = table.rows.filter((row) => !known.has(table.text(row, 'period')));
  for (const name of new Set(rows.map((row) => table.text(row, 'period')))) {
    const own = rows.filter((row) => table.text(row, 'period') === name);
    const [cutOff = ''] = own.map((row) => table.day(row, 'cutOff') ?? '');
    const ids = new Set(own.map((row) => table.text(row, 'dispatchId')));
    const dispatches = recount(google, cutOff).filter(({ id }) => ids.has(id));
    periods.push({ name, cutOff, closedOn, dispatches });
  }
}

function countOffice(google: AppsScript, day: OwnDay, periods: readonly CountedPeriod[]) {
  const followed = recount(google, day)
    .filter(({ isClosed }) => !isClosed)
    .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : -1));
  return { day, followed, periods: [...periods] };
}

describe('every number that an office shows in a year', () => {
  const looks = new Map<string, Look>();
  const { on } = browserFixture();
  const open: LookingAt['open'] = (view, seen) =>
    on({ page: 'summary', view, width: 360 }, ({ page }) => seen(page));

  beforeAll(async () => {
    const periods: CountedPeriod[] = [];
    await playYear({
      ticked: ({ google }, day) => countClosed(google, day, periods),
      async checked(office, day) {
        const counted = countOffice(office.google, day, periods);
        const reports = makeReports(office.google, counted);
        for (const [place, lookAt] of Object.entries(PLACES)) {
          const look = newLook();
          looks.set(`${place} ${day}`, look);
          await lookAt(look, { office, counted, reports, open });
        }
      },
    });
  });

  it.each(Object.keys(PLACES))('equals a recount of the rows: %s', (place) => {
    const own = [...looks].filter(([name]) => name.startsWith(`${place} `));
    expect(own).toHaveLength(CHECKED_DAYS);
    const wrong = own.flatMap(([name, look]) => look.wrong.map((text) => `${name}: ${text}`));
    expect(wrong).toEqual([]);
    for (const [name, { compared }] of own) expect([name, compared > 10]).toEqual([name, true]);
  });

  it('is shown on twelve days', () => {
    expect(CHECKED_DAYS).toBe(12);
  });
});
