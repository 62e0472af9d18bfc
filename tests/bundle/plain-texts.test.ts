import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../local/runs/run-report';
import { reportData, type SentReports } from '../../src/report/data/sent-report';
import { yearData } from '../../src/report/data/year-data';
import { ANNEXES } from '../../src/report/parts/annexes';
import { reportOf } from '../../src/report/parts/report-of';
import { reportSheets, yearSheets } from '../../src/report/sheets/workbook-sections';
import { MENU_LINES } from '../../src/words/menu-lines';
import { TABS } from '../../src/workbook/tabs/tabs';
import { reportDesk } from '../builders/report';
import { OWNER, playOffice } from '../saved/play-office';
import { dist } from './built';
import { linkIn, tokenIn } from './office';
import { publicFunctions } from './public-functions';
import { rowsOf, words } from './rows-of';
import { pageViewOf, viewOf } from './view-of';

/** Several values in one line, and the codes of Theo dõi: what only cells say. */
const CELL_LANGUAGE = [
  /\S \| \S/,
  /\b(acknowledge|complete) (within|dueSoon|overdue|untold|onTime|late|openNoDeadline)\b/,
];

const inCellLanguage = (texts: readonly string[]) =>
  texts.filter((text) => CELL_LANGUAGE.some((pattern) => pattern.test(text)));

/** All texts of a value, wherever they are in it, without the codes of rows, which pages do not show. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'stageCodes' ? [] : textsIn(one)));
}

const shownBy = ({ shown }: RunReport) =>
  shown.flatMap((one) => ('html' in one ? textsIn(viewOf(one.html)) : textsIn(one)));

const menu: Readonly<Record<string, string>> = words.menu;
const entries = (MENU_LINES as readonly unknown[])
  .flat(Number.POSITIVE_INFINITY)
  .map(String)
  .filter((name) => !name.startsWith('of'));

describe('an office with training in audiences', () => {
  const google = playOffice(dist, 'vi');
  const played = google.save();

  it('has cells in the language of cells', () => {
    expect(
      inCellLanguage(rowsOf(google, 'tracking').flatMap((row) => Object.values(row))),
    ).not.toEqual([]);
  });

  it.each(entries)('shows sentences at the menu entry %s', (entry) => {
    google.restore(played);
    const texts = shownBy(google.press(OWNER, menu[entry] ?? '', { answers: ['YES'] }));
    expect(inCellLanguage(texts)).toEqual([]);
  });

  it('shows a result with its audiences as a sentence in Đối chiếu', () => {
    google.restore(played);
    const texts = shownBy(google.press(OWNER, words.menu.openCheck));
    expect(texts.join('\n')).toMatch(/ngày \d\d\/03\/2026, .*tham gia: /);
  });

  it('writes sentences into Word, Excel and the book of the year', () => {
    google.restore(played);
    const call = (name: string, order: unknown) => google.call(OWNER, name, order).result as never;
    const dispatches = rowsOf(google, 'dispatches').map(({ id = '' }) => id);
    const form = { layout: 'party' as const, annexes: [...ANNEXES] };
    // A cancelled dispatch has no report
    const reports = dispatches.flatMap(
      (id): SentReports | [] => call('readReports', { dispatches: [id], period: '' }) ?? [],
    );
    const sections = reports.flatMap((sent) => {
      const data = reportData(sent);
      return [reportOf(data, form, reportDesk), ...reportSheets(data, form, reportDesk)];
    });
    const data = yearData(call('readYear', '2026'));
    const year = { year: '2026', office: 'Văn phòng', data, dispatches: data.dispatches };
    const texts = [...sections, ...yearSheets(year, reportDesk)].flatMap(textsIn);
    expect(texts.join('\n')).toMatch(/tham gia|lượt người/);
    expect(inCellLanguage(texts)).toEqual([]);
  });

  it('shows sentences on the page of leaders', () => {
    google.restore(played);
    const page = google
      .call(OWNER, 'openSummaryPage')
      .shown.flatMap((one) => ('html' in one ? textsIn(viewOf(one.html)) : []));
    expect(page.length).toBeGreaterThan(20);
    expect(inCellLanguage(page)).toEqual([]);
  });

  it.each(TABS.map(({ key }) => key))(
    'says its errors in sentences if headers of %s are gone',
    (key) => {
      google.restore(played);
      const tab = TABS.find((one) => one.key === key);
      for (const column of ['A', 'C'])
        google.file.type(words.tabs[key].name, `${column}${tab?.headerRow}`, 'x');
      const runs = [
        ...entries.map((entry) => google.press(OWNER, menu[entry] ?? '', { answers: ['YES'] })),
        ...publicFunctions().map((fn) =>
          google.run({ fn, args: [{}], user: OWNER, context: 'dialog-call' }),
        ),
        ...[google.tick('tick')].flat(),
      ];
      const texts = runs.flatMap(({ shown, error }) => [
        ...shown.flatMap((one) => ('html' in one ? [] : textsIn(one))),
        error?.message ?? '',
      ]);
      expect(inCellLanguage(texts)).toEqual([]);
    },
  );

  it('writes sentences into letters, pages and Nhật ký', () => {
    google.restore(played);
    const letters = google.letters.flatMap(({ subject, body, htmlBody }) => [
      subject,
      body,
      String(htmlBody),
    ]);
    const tokens = [
      ...new Set(google.letters.filter((one) => linkIn(one) !== '').map((one) => tokenIn(one))),
    ];
    const pages = tokens.flatMap((t) => textsIn(pageViewOf(google.visit({ parameter: { t } }))));
    const log = rowsOf(google, 'log').map(({ detail = '' }) => detail);
    for (const texts of [letters, pages, log]) expect(texts.length).toBeGreaterThan(5);
    expect(inCellLanguage([...letters, ...pages, ...log])).toEqual([]);
  });
});
