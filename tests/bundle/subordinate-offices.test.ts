import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { type Figures, figuresIn, stageFigures } from '../../src/records/figures';
import type { ReportData } from '../../src/report/data/report-data';
import { readChosen } from '../../src/subordinates/page/read-files';
import { communeFile, periodFileBytes } from '../builders/period-file';
import { sumFigures } from '../builders/summary';
import { shows } from '../promises/shows';
import { dispatch } from './dispatch';
import { importUnits, newFile, owner, setUp, smallList } from './office';
import { refused } from './refused';
import { rowsOf, tabOf, words } from './rows-of';
import { closedFile, commune, period, province, takeIn } from './subordinate-offices';

shows(54);

const COMMUNES = 148;

/**
 * Offices that run completely in the emulator. The files of all other offices are made from
 * invented states.
 */
const real = [commune(0, 5), commune(1, 12), commune(2, 3)];
const realFiles = real.map((google) => closedFile(google));

const readFile = (bytes: Uint8Array) => {
  const { result } = readChosen('a.xlsx', bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.file;
};
const { total: known } = readFile(realFiles[0] ?? new Uint8Array());
const facts = { period, cutOff: known.cutOff, closedAt: known.closedAt };

const files = Array.from(
  { length: COMMUNES },
  (_, at) => realFiles[at] ?? periodFileBytes(communeFile(at, { facts })),
);
const sumOf = (some: readonly Uint8Array[]): Figures =>
  sumFigures(some.map((bytes) => figuresIn(readFile(bytes).total)));

const subordinateIn = (google: AppsScript) => {
  const { result } = google.call(owner, 'readReports', { dispatches: ['VB-001'], period: '' });
  return (result as [ReportData])[0].subordinates;
};

describe('148 communes', () => {
  const google = province(COMMUNES);
  const { plan, outcome } = takeIn(google, files);

  it('are each recognised by name, and imported at once', () => {
    const seen = plan.map(({ code, doubts, outcome }) => [code, doubts.length, outcome]);
    expect(seen).toEqual(files.map((_, at) => [`X-${String(at + 1).padStart(3, '0')}`, 0, 'new']));
    expect(outcome).toMatchObject({
      done: true,
      message: expect.stringContaining('Đến nay 148/148 cơ quan đã gửi.'),
    });
    expect(rowsOf(google, 'subordinates').length).toBe(COMMUNES);
  });

  it('add up to the sum of their files, in the report and in Tổng hợp', () => {
    const sum = sumOf(files);
    const subordinates = subordinateIn(google);
    expect(subordinates?.totals).toEqual(sum);
    expect(subordinates).toMatchObject({ sent: COMMUNES, expected: COMMUNES, missing: [] });
    expect(subordinates?.offices.every(({ sound }) => sound)).toBe(true);
    const rows = tabOf(google, 'summary').display;
    const heading = rows.findIndex((cells) =>
      cells.some((cell) => cell.startsWith(`Tổng hợp cấp dưới, kỳ ${period}`)),
    );
    const totals = rows.slice(heading).find((cells) => cells.includes('Tổng cộng')) ?? [];
    const shown = totals
      .slice(totals.indexOf('Tổng cộng') + 1)
      .map((cell) => cell.replace(/\./g, ''));
    expect([shown[1], shown[2]]).toEqual([
      `${sum.units}`,
      `${stageFigures(sum, 'acknowledge').done}`,
    ]);
  });

  it('change nothing when their files are imported again in another order', () => {
    const before = google.snapshot().tabs;
    const again = takeIn(google, [...files].reverse());
    expect(again.plan.every(({ outcome }) => outcome === 'same')).toBe(true);
    expect(google.snapshot().tabs).toEqual(before);
  });

  it('are never added to the province’s own units', () => {
    const { result } = google.call(owner, 'readReports', { dispatches: ['VB-001'], period: '' });
    expect((result as [ReportData])[0].totals.units).toBe(COMMUNES);
  });

  it('are corrected by a later closing, which counts from then on', () => {
    const [first] = real;
    if (!first) throw new Error('no office');
    first.call(owner, 'recordAnswer', {
      dispatch: 'VB-001',
      unit: 'PN-002',
      channel: 'phone',
      acknowledgedOn: '2024-10-30',
      acknowledgedBy: 'Bí thư chi bộ',
    });
    const corrected = closedFile(first, [period, 'Bổ sung một đơn vị']);
    expect(readFile(corrected).total.closing).toBe(2);
    const { plan: one } = takeIn(google, [corrected]);
    expect(one.map(({ outcome }) => outcome)).toEqual(['correction']);
    expect(subordinateIn(google)?.totals).toEqual(sumOf([corrected, ...files.slice(1)]));
    expect(rowsOf(google, 'subordinates').length).toBe(COMMUNES + 1);
  });
});

describe('people’s own tab with the name Cấp dưới', () => {
  const { name } = words.tabs.subordinates;
  const google = newFile();
  const [first] = google.snapshot().tabs;
  google.type(owner, first?.name ?? '', 'A1', 'Xã, phường cần gọi điện');
  google.file.renameTab(first?.name ?? '', name);
  setUp(google);
  importUnits(google, smallList(2));
  google.call(owner, 'addDispatch', dispatch({ firstNotice: 'paper' }));
  const ownTab = () => google.snapshot().tabs.find((tab) => tab.name === name);
  const before = ownTab();

  it('is not changed by set-up, and Tổng hợp counts nothing from it', () => {
    google.press(owner, words.menu.setUp);
    expect(google.press(owner, words.menu.updateSummary).error).toBeUndefined();
    expect(rowsOf(google, 'tracking').length).toBe(2);
    expect(tabOf(google, 'summary').display.flat().join(' ')).toContain('2 đơn vị nhận');
    expect(subordinateIn(google)).toBe(null);
    expect(ownTab()).toEqual(before);
  });

  it('blocks the import of files until it has another name', () => {
    const sentence = words.subordinates.foreignTab.replaceAll('{tab}', name);
    expect(refused(google, () => google.call(owner, 'readSubordinates'))).toEqual([sentence]);
    google.file.renameTab(name, 'Gọi điện');
    expect(takeIn(google, files.slice(0, 1)).outcome.done).toBe(true);
    expect(rowsOf(google, 'subordinates').length).toBe(1);
  });
});

describe('the cost of importing period files', () => {
  const [few, all] = [10, COMMUNES].map((count) => {
    const google = province(COMMUNES);
    const half = Math.ceil(count / 2);
    const first = takeIn(google, files.slice(0, half));
    const second = takeIn(google, files.slice(half, count));
    const rebuilt = google.press(owner, words.menu.updateSummary, {});
    const report = google.call(owner, 'readReports', { dispatches: ['VB-001'], period: '' });
    return { look: second.looked, first: first.written, second: second.written, rebuilt, report };
  });

  it.each(['look', 'first', 'second', 'rebuilt', 'report'] as const)(
    '%s makes the same data calls for 10 files and for 148',
    (job) => {
      expect(all?.[job].error).toBeUndefined();
      expect(all?.[job].dataCalls).toBe(few?.[job].dataCalls);
    },
  );

  it('is nothing for an office without subordinate offices', () => {
    const google = province(3);
    const journalOf = () => google.press(owner, words.menu.updateSummary, {}).journal;
    journalOf();
    const reads = journalOf().filter(({ name }) => name === 'Range.getValues').length;
    takeIn(google, files.slice(0, 1));
    const after = journalOf().filter(({ name }) => name === 'Range.getValues').length;
    expect(after).toBe(reads + 1);
  });
});
