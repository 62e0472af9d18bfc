import type { MadeUpClosing } from '../../history/made-up/made-up-file';
import { stageFigures } from '../../src/records/figures';
import type { Stage } from '../../src/records/stage';

/** A closing, with the year and month in its period's name, such as `Tháng 3/2026`. */
interface DatedClosing {
  readonly file: MadeUpClosing;
  readonly year: number;
  readonly month: number;
}

/**
 * The closings that count: for each office, dispatch and period the one with the highest closing
 * number. Computed in the simplest way, as a check on the SQL.
 */
function countingClosings(files: readonly MadeUpClosing[]): DatedClosing[] {
  const counting: MadeUpClosing[] = [];
  for (const file of files) {
    const rival = counting.findIndex((one) => sameQuestion(one, file));
    const other = counting[rival];
    if (!other) counting.push(file);
    else if (file.total.closing > other.total.closing) counting[rival] = file;
  }
  return counting.map((file) => {
    const [month = 0, year = 0] = (file.total.period.match(/\d+/g) ?? []).slice(-2).map(Number);
    return { file, year, month };
  });
}

/** Expected rows of `completion`: office, dispatch, period, units, completed, per cent, change in points. */
export function expectedCompletion(files: readonly MadeUpClosing[]): unknown[][] {
  const all = countingClosings(files);
  return all.map(({ file }) => {
    const [before] = all
      .filter((one) => isSameDispatch(one.file, file) && one.file.total.cutOff < file.total.cutOff)
      .sort((one, other) => (one.file.total.cutOff < other.file.total.cutOff ? 1 : -1));
    const { units } = file.total;
    const share = completedPercent([file]);
    const earlier = before ? completedPercent([before.file]) : null;
    return [
      file.office,
      file.total.number,
      file.dispatch.issuedOn,
      file.total.period,
      units,
      file.dispatch.asks === 'receipt' ? null : completed(file),
      share,
      points(share, earlier),
    ];
  });
}

/** Expected rows of `late_by_block`: year, month, block, offices, units asked, late, overdue, per cent. */
export function expectedLate(files: readonly MadeUpClosing[]): unknown[][] {
  const sums = new Map<string, { offices: Set<string>; counts: [number, number, number] }>();
  for (const { file, year, month } of monthEnds(files))
    for (const row of file.blocks) {
      const { block, completeLate, completeOverdue } = row;
      const key = JSON.stringify([year, month, block]);
      const sum = sums.get(key) ?? { offices: new Set(), counts: [0, 0, 0] };
      sum.offices.add(file.office);
      sum.counts = [
        sum.counts[0] + stageFigures(row, 'complete').asked,
        sum.counts[1] + completeLate,
        sum.counts[2] + completeOverdue,
      ];
      sums.set(key, sum);
    }
  return [...sums].map(([key, { offices, counts }]) => {
    const [units, late, overdue] = counts;
    return [...JSON.parse(key), offices.size, units, late, overdue, percent(late + overdue, units)];
  });
}

/**
 * Expected rows of `years`: year, month, offices, dispatches, units, per cent acknowledged, completed, per cent,
 * per cent of the year before, change in points.
 */
export function expectedYears(files: readonly MadeUpClosing[]): unknown[][] {
  const all = monthEnds(files);
  const at = (year: number, month: number) =>
    all.filter((one) => one.year === year && one.month === month).map(({ file }) => file);
  const months = [...new Set(all.map(({ year, month }) => JSON.stringify([year, month])))];
  return months.map((key) => {
    const [year, month] = JSON.parse(key) as [number, number];
    const some = at(year, month);
    const before = at(year - 1, month);
    const earlier = before.length > 0 ? completedPercent(before) : null;
    return [
      year,
      month,
      new Set(some.map(({ office }) => office)).size,
      new Set(some.map(dispatchOf)).size,
      sum(some, ({ total }) => total.units),
      percentDone(some, 'acknowledge'),
      sum(some, completed),
      completedPercent(some),
      earlier,
      points(completedPercent(some), earlier),
    ];
  });
}

/** Expected rows of `not_sent`: year, month, number, day of issue, office, last cut-off day. */
export function expectedNotSent(files: readonly MadeUpClosing[]): unknown[][] {
  const all = countingClosings(files);
  const offices = [...new Set(files.map(({ office }) => office))];
  const rows: unknown[][] = [];
  for (const dispatch of new Set(files.map(dispatchOf))) {
    const of = all.filter(({ file }) => dispatchOf(file) === dispatch);
    if (new Set(of.map(({ file }) => file.office)).size < 2) continue;
    for (const key of new Set(of.map(({ year, month }) => year * 12 + month)))
      for (const office of offices) {
        const own = all.filter(({ file }) => file.office === office);
        const isPresent = own.some(
          ({ year, month }) => year * 12 + month <= key && year * 12 + month > key - 12,
        );
        const sent = of.filter(({ file }) => file.office === office);
        if (!isPresent || sent.some(({ year, month }) => year * 12 + month === key)) continue;
        const earlier = sent
          .filter(({ year, month }) => year * 12 + month < key)
          .map(({ file }) => file.total.cutOff);
        const [one] = of;
        const month = ((key - 1) % 12) + 1;
        rows.push([
          (key - month) / 12,
          month,
          one?.file.total.number,
          one?.file.dispatch.issuedOn,
          office,
          earlier.sort().at(-1) ?? null,
        ]);
      }
  }
  return rows;
}

/** Of closings of one office, dispatch and month the one whose period ends last. */
function monthEnds(files: readonly MadeUpClosing[]): DatedClosing[] {
  const all = countingClosings(files);
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          isSameDispatch(one.file, other.file) &&
          one.year === other.year &&
          one.month === other.month &&
          one.file.total.cutOff < other.file.total.cutOff,
      ),
  );
}

function isSameDispatch(a: MadeUpClosing, b: MadeUpClosing): boolean {
  return a.office === b.office && dispatchOf(a) === dispatchOf(b);
}

function sameQuestion(a: MadeUpClosing, b: MadeUpClosing): boolean {
  return isSameDispatch(a, b) && a.total.period === b.total.period;
}

function dispatchOf({ total, dispatch }: MadeUpClosing): string {
  return `${total.number} ${dispatch.issuedOn} ${dispatch.issuingBody}`;
}

function completed({ total }: MadeUpClosing): number {
  return stageFigures(total, 'complete').done;
}

/** Share of the units that were asked the stage, over the files of dispatches that ask it. */
function percentDone(files: readonly MadeUpClosing[], stage: Stage): number | null {
  return percent(
    sum(files, ({ total }) => stageFigures(total, stage).done),
    sum(files, ({ total }) => stageFigures(total, stage).asked),
  );
}

function completedPercent(files: readonly MadeUpClosing[]): number | null {
  return percentDone(files, 'complete');
}

function sum(files: readonly MadeUpClosing[], count: (file: MadeUpClosing) => number): number {
  return files.reduce((all, file) => all + count(file), 0);
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

function points(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : Math.round((now - before) * 10) / 10 + 0;
}
