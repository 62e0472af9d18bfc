import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { markResult } from '../../local/demo/mark-result';
import { reportData, type SentReports } from '../../src/report/data/sent-report';
import { type SentYear, yearData } from '../../src/report/data/year-data';
import { wordOf } from '../../src/report/page/word-of';
import { workbookOf } from '../../src/report/page/workbook-of';
import { ANNEXES } from '../../src/report/parts/annexes';
import { reportOf } from '../../src/report/parts/report-of';
import { reportSheets, yearSheets } from '../../src/report/sheets/workbook-sections';
import { reportDialog } from '../../src/words/vi/pages/report-dialog';
import { textCodec } from '../../src/workbook/cells/kinds/text';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { acknowledgeAnswer, completionAnswer, typedRound } from '../builders/answers';
import { reportDesk } from '../builders/report';
import { shows } from '../promises/shows';
import { officeWith, owner, sendAll, smallList, tickAt, tokenIn, typeSetting } from './office';
import { cellAt, rowsOf, words } from './rows-of';
import { dialogViewOf } from './view-of';

const leader = 'bithu@xa.example.org';
const ADDRESS = 'bi.mat@gmail.com';

/** What leaders read in place of an address. */
const left = words.letters.addressLeftOut;

/** HTML of the summaries that were printed. */
const printed: string[] = [];

const google = officeWith(smallList(4), {
  pdf: (html: string) => {
    printed.push(html);
    return new Uint8Array([37, 80, 68, 70]);
  },
});
typeSetting(google, 'leaderMailboxes', leader);
typeSetting(google, 'needsApproval', '');
sendAll(google);
google.tick('tick');
const [own = '', token = ''] = google.letters.map(tokenIn);
const signature = token.split('.').at(-1) ?? '';

/** A free text with an address, a token that works, and the name of a host. */
const secrets = (mark: string) => `${mark} ${ADDRESS} ${token} evil.com`;

const TABS = { units: unitsTab, dispatches: dispatchesTab, tracking: trackingTab };

/** Text columns by which rows are found, or from which letters go. */
const KEYS = [
  'code',
  'key',
  'dispatchId',
  'unitCode',
  'id',
  'lastImport',
  'requests',
  'returnedEmail',
];

/** Text columns that would take the unit out of what is reported, or give it another parent. */
const ELSEWHERE = ['exemptBecause', 'parent', 'formerNames'];

const freeColumns = (tab: keyof typeof TABS): string[] =>
  Object.entries(TABS[tab].columns)
    .filter(([key, { codec }]) => codec.read === textCodec.read && !KEYS.includes(key))
    .map(([key]) => key);

/** Types secrets into every text column of a row. */
function fillRow(tab: keyof typeof TABS, row: number, leftOut: readonly string[] = []): void {
  for (const column of freeColumns(tab))
    if (!leftOut.includes(column))
      google.type(
        owner,
        words.tabs[tab].name,
        cellAt(google, tab, column, row),
        secrets(`${tab}.${column}`),
      );
}

const call = (fn: string, ...args: unknown[]) => {
  const { error, result } = google.call(owner, fn, ...args);
  if (error) throw new Error(`${fn}: ${error.message}`);
  return result;
};

/** Answers and acts of staff, each with secrets in every text that a person may type. */
function play(): void {
  const page = (fn: string, answer: object, id: string) =>
    google.callFromPage(fn, own, answer, id.repeat(32)).result as { state: string };
  const receipt = acknowledgeAnswer({
    position: secrets('chức danh'),
    name: ADDRESS,
    incomingNumber: token,
  });
  expect(page('confirmReceipt', receipt, '1').state).toBe('recorded');
  const report = completionAnswer({
    entries: [typedRound({ heldOn: '2024-10-30' })],
    implementingDocument: secrets('văn bản'),
    documentOn: '2024-10-30',
    difficulties: secrets('khó khăn'),
  });
  expect(page('reportResult', report, '2').state).toBe('recorded');
  const about = { dispatch: 'VB-001', unit: 'PN-001' };
  markResult(call, 'VB-001/PN-001', { kind: 'matches', text: secrets('đối chiếu') });
  call('changeDeadline', {
    ...about,
    units: 'PN-003',
    unit: 'PN-003',
    act: 'extend',
    completionTo: '2024-12-20',
    reason: secrets('gia hạn'),
  });
  for (const tab of ['units', 'dispatches'] as const) fillRow(tab, 2, ELSEWHERE);
  fillRow('tracking', 4, ELSEWHERE);
  fillRow('tracking', 5);
  google.tick('tick');
  call('useUnitLink', { unit: 'PN-003', act: 'renew' });
  google.advanceTo('2024-11-20T01:30:00Z', { missed: 'all' });
  call('takeClosing', {
    period: secrets('kỳ'),
    reason: secrets('lý do'),
    'proposal VB-001': secrets('đề xuất'),
  });
  sendAll(google);
  tickAt(google, '2024-11-21T01:30:00Z');
}

play();

const found = (texts: readonly string[]) =>
  texts.flatMap((text) =>
    [ADDRESS, signature]
      .filter((secret) => text.includes(secret))
      .map((secret) =>
        text.slice(Math.max(0, text.indexOf(secret) - 60), text.indexOf(secret) + 30),
      ),
  );

const lettersTo = (who: (to: string) => boolean) =>
  google.letters
    .filter(({ to }) => who(to))
    .map((letter) => JSON.stringify([letter.subject, letter.body, letter.htmlBody]));

/** Texts in all parts of a packed file. */
const partsOf = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes)).map((part) => strFromU8(part));

describe('an address and a token in any free text', () => {
  shows(42);

  it('stand in the cells of Theo dõi as they were typed', () => {
    const [, second] = rowsOf(google, 'tracking');
    expect(second?.difficulties).toBe(secrets('tracking.difficulties'));
    expect(freeColumns('tracking').length).toBeGreaterThan(12);
  });

  it('are masked in Nhật ký', () => {
    const log = rowsOf(google, 'log').map(({ detail = '' }) => detail);
    expect(log.filter((detail) => detail.includes('b…@gmail.com')).length).toBeGreaterThan(5);
    expect(found(log)).toEqual([]);
  });

  it('are masked in letters to leaders and their summary in print, and become no link', () => {
    const letters = lettersTo((to) => to === leader);
    expect(letters.join()).toContain(`đề xuất ${left}`);
    expect(letters.join()).toContain(`khó khăn ${left}`);
    expect(letters.join()).not.toContain('evil');
    expect(found(letters)).toEqual([]);
    expect(printed.join()).toContain(`đề xuất ${left}`);
    expect(printed.join()).not.toContain('evil');
    expect(found(printed)).toEqual([]);
  });

  it('are masked in letters to the owner', () => {
    const letters = lettersTo((to) => to === owner);
    expect(letters.join()).toContain('b…@gmail.com');
    expect(found(letters)).toEqual([]);
  });

  it('are masked on the page of leaders, and become no link', () => {
    const [, s = ''] =
      /\?s=([\w.%*-]+)/.exec(google.letters.findLast(({ to }) => to === leader)?.body ?? '') ?? [];
    const { page } = google.visit({ parameter: { s: decodeURIComponent(s) } });
    expect(page?.html).toContain(left);
    expect(page?.html).not.toContain('evil');
    expect(found([page?.html ?? ''])).toEqual([]);
    const opened = JSON.stringify(dialogViewOf(google.call(owner, 'openSummaryPage')));
    expect(opened).toContain(left);
    expect(opened).not.toContain('evil');
    expect(found([opened])).toEqual([]);
  });

  it.each(['', 'kỳ'])('are masked in every file of a report: %j', async (mark) => {
    const [periodRow] = rowsOf(google, 'periods');
    const period = mark === '' ? '' : (periodRow?.period ?? '');
    const [sent] = call('readReports', { dispatches: ['VB-001'], period }) as SentReports;
    const data = reportData(sent);
    const form = { layout: 'party' as const, annexes: [...ANNEXES] };
    const document = reportOf(data, form, reportDesk);
    const word = await wordOf(document, reportDialog.styles);
    const files = [
      new Uint8Array(await word.arrayBuffer()),
      workbookOf(reportSheets(data, form, reportDesk), 'vi'),
    ];
    const texts = [JSON.stringify(document), ...files.flatMap(partsOf)];
    expect(texts.join()).toContain('b…@gmail.com');
    expect(found(texts)).toEqual([]);
  });

  it('are masked in the records of a year', () => {
    const data = yearData(call('readYear', '2024') as SentYear);
    const year = { year: '2024', office: 'Văn phòng', data, dispatches: data.dispatches };
    const sheets = JSON.stringify(yearSheets(year, reportDesk));
    expect(sheets).toContain('b…@gmail.com');
    expect(found([sheets])).toEqual([]);
  });
});
