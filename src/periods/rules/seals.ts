import type { Dispatch } from '../../records/dispatch';
import { FIGURE_NAMES, type Figures } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { digestOf } from '../../texts/digest';
import { groupBy } from '../../texts/group-by';

/** The frozen rows of one closing of a period of one dispatch. */
export interface Closing {
  readonly total: FrozenFigures;
  readonly blocks: readonly FrozenFigures[];
  readonly units: readonly FrozenFigures[];
}

/** Gathers frozen rows by closing; rows whose total is gone are left out. */
export function closingsOf(rows: readonly FrozenFigures[]): Closing[] {
  const parts = new Map<string, Record<FrozenFigures['level'], FrozenFigures[]>>();
  for (const row of rows) {
    const key = JSON.stringify([row.dispatch, row.period, row.closing]);
    const known = parts.get(key) ?? { total: [], block: [], unit: [] };
    known[row.level].push(row);
    parts.set(key, known);
  }
  return [...parts.values()].flatMap(({ total: [total], block, unit }) =>
    total ? [{ total, blocks: block, units: unit }] : [],
  );
}

/** Gives, of rows of one period, those of its last closing: what was closed again is told as corrected. */
export function lastClosing(rows: readonly FrozenFigures[]): FrozenFigures[] {
  const last = rows.reduce((highest, { closing }) => Math.max(highest, closing), 0);
  return rows.filter(({ closing }) => closing === last);
}

/** Numbers a correction of a period, from 1; 0 for its first closing. */
export function correctionOf({ closing }: Pick<FrozenFigures, 'closing'>): number {
  return closing - 1;
}

/** Tells whether the total and the blocks of a closing are as they were frozen, whatever has become of its units. */
export function isSoundAbove({ total, blocks }: Pick<Closing, 'total' | 'blocks'>): boolean {
  return sealOf(total, blocks) === total.checksum;
}

/** Tells whether every row of a closing is as it was frozen. */
export function isSound({ total, blocks, units }: Closing): boolean {
  const known = new Set(blocks.map(({ block }) => block));
  const byBlock = groupBy(units, ({ block }) => block);
  return (
    [...byBlock.keys()].every((block) => known.has(block)) &&
    isSoundAbove({ total, blocks }) &&
    blocks.every((row) => sealOf(row, byBlock.get(row.block) ?? []) === row.checksum)
  );
}

/** Tells whether a closing is as it was frozen; of an archived dispatch, the units' rows are in its file. */
export function isAsFrozen(
  closing: Closing,
  { archivedOn }: Pick<Dispatch, 'archivedOn'>,
): boolean {
  return archivedOn === null ? isSound(closing) : isSoundAbove(closing);
}

/** Gives the seal that `freeze` puts on a row: over it and those below it, whatever order people have sorted them into. */
export function sealOf(
  row: Omit<FrozenFigures, 'checksum'>,
  below: readonly FrozenFigures[],
): string {
  const lines = below.map((one) => `${lineOf(one)}|${one.checksum}`).sort();
  return digestOf([lineOf(row), ...lines].join('\n'));
}

function lineOf(row: Omit<FrozenFigures, 'checksum'>): string {
  const { period, dispatch, number, closing, cutOff, closedAt, reason, level } = row;
  const counts = FIGURE_NAMES.map((name: keyof Figures) => row[name]);
  const facts = [period, dispatch, number, closing, cutOff, closedAt, reason, level];
  const kept = [row.reminders, row.completedAfter, row.difficulties];
  const passed = row.overdueStages.map(({ stage, due, daysLate }) => [stage, due, daysLate]);
  const names = [row.block, row.code, row.name];
  return JSON.stringify([...facts, ...names, ...counts, ...kept, ...passed]);
}
