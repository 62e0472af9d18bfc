import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import { htmlOf } from '../../src/report/document/html-of';
import { wordOf } from '../../src/report/page/word-of';
import { workbookOf } from '../../src/report/page/workbook-of';
import { reportSheets } from '../../src/report/sheets/workbook-sections';
import { reportDialog } from '../../src/words/vi/pages/report-dialog';
import { reportDesk } from '../builders/report';
import { pageViewOf } from '../bundle/view-of';
import type { CountedOffice } from './figures';
import { lookAtLetters } from './in-letter';
import { lookAtPage } from './in-page';
import { lookAtPrint } from './in-print';
import { lookAtReport } from './in-report';
import { lookAtSheets } from './in-sheets';
import { lookAtTab } from './in-tab';
import type { Look } from './look';
import { partsOfHtml, partsOfWord } from './markup';
import { LEADER, type YearOffice } from './play-year';
import { FORM, type MadeReport } from './reports';
import { shownParts } from './shown-parts';

/** An office on a checked day. */
export interface LookingAt {
  readonly office: YearOffice;
  readonly counted: CountedOffice;
  readonly reports: readonly MadeReport[];
  /** Opens the leaders' page. */
  open(view: object, seen: (page: Page) => Promise<void>): Promise<void>;
}

type LookAt = (look: Look, at: LookingAt) => void | Promise<void>;

/** Places where figures are shown. */
export const PLACES: Readonly<Record<string, LookAt>> = {
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
  // A machine without Chromium shows no page
  ...(HAS_CHROMIUM && { "leaders' page": lookAtLeadersPage }),
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

async function lookAtLeadersPage(look: Look, { office, counted, open }: LookingAt): Promise<void> {
  const { google } = office;
  const letter = google.letters.findLast(({ to }) => to === LEADER);
  const [, token = ''] = /\?s=([\w.%-]+)/.exec(letter?.body ?? '') ?? [];
  const view = pageViewOf(google.visit({ parameter: { s: decodeURIComponent(token) } }));
  // The link in a letter about one dispatch opens this one
  const named = counted.followed.filter(({ number }) => letter?.subject.includes(number));
  const followed = named.length > 0 ? named : counted.followed;
  await open(view, async (page) =>
    lookAtPage(look, await shownParts(page), { ...counted, followed }),
  );
}
