import type { Dispatch } from '../../records/dispatch';
import { CLOSED_NAMES } from '../../records/figures';
import type { FrozenFigures } from '../../records/frozen-figures';
import { sealedValues } from '../../records/reported-value';
import { digestOf } from '../../texts/digest';
import { groupBy } from '../../texts/group-by';

/** One closing: the frozen rows of one dispatch and one period. */
export interface Closing {
  readonly total: FrozenFigures;
  readonly blocks: readonly FrozenFigures[];
  readonly units: readonly FrozenFigures[];
}

/** Leaves out a closing without a total row, because it was not finished. */
export function closingsOf(rows: readonly FrozenFigures[]): Closing[] {
  const parts = new Map<string, Record<FrozenFigures['level'], FrozenFigures[]>>();
  for (const row of rows) {
    const key = JSON.stringify([row.dispatchId, row.period, row.closing]);
    const known = parts.get(key) ?? { total: [], block: [], unit: [] };
    known[row.level].push(row);
    parts.set(key, known);
  }
  return [...parts.values()].flatMap(({ total: [total], block, unit }) =>
    total ? [{ total, blocks: block, units: unit }] : [],
  );
}

/** All `rows` must belong to one period. */
export function lastClosing(rows: readonly FrozenFigures[]): FrozenFigures[] {
  const last = rows.reduce((highest, { closing }) => Math.max(highest, closing), 0);
  return rows.filter(({ closing }) => closing === last);
}

export function correctionOf({ closing }: Pick<FrozenFigures, 'closing'>): number {
  return closing - 1;
}

export function isSoundWithoutUnits({ total, blocks }: Pick<Closing, 'total' | 'blocks'>): boolean {
  return sealOf(total, blocks) === total.checksum;
}

export function isSound({ total, blocks, units }: Closing): boolean {
  const known = new Set(blocks.map(({ block }) => block));
  const byBlock = groupBy(units, ({ block }) => block);
  return (
    [...byBlock.keys()].every((block) => known.has(block)) &&
    isSoundWithoutUnits({ total, blocks }) &&
    blocks.every((row) => sealOf(row, byBlock.get(row.block) ?? []) === row.checksum)
  );
}

/** Unit rows of an archived dispatch are in its archive file, so they are not checked. */
export function isUnchanged(
  closing: Closing,
  { archivedOn }: Pick<Dispatch, 'archivedOn'>,
): boolean {
  return archivedOn === null ? isSound(closing) : isSoundWithoutUnits(closing);
}

/** Covers the rows below (blocks of a total, units of a block), whatever their order. */
export function sealOf(
  row: Omit<FrozenFigures, 'checksum'>,
  below: readonly FrozenFigures[],
): string {
  const lines = below.map((one) => `${lineOf(one)}|${one.checksum}`).sort();
  return digestOf([lineOf(row), ...lines].join('\n'));
}

function lineOf(row: Omit<FrozenFigures, 'checksum'>): string {
  const { period, dispatchId, number, closing, cutOff, closedAt, reason, level } = row;
  const counts = CLOSED_NAMES.map((name) => row[name]);
  const facts = [period, dispatchId, number, closing, cutOff, closedAt, reason, level];
  const followUp = [row.reminders, row.completedAfter, row.difficulties];
  const overdue = row.overdueStages.map(({ stage, due, daysLate, followedUp }) => [
    ...[stage, due, daysLate],
    ...(followedUp ? [followedUp.times, followedUp.step] : []),
  ]);
  const names = [row.block, row.code, row.name];
  const values = sealedValues(row.reportedValues);
  return JSON.stringify([...facts, ...names, ...counts, ...followUp, ...overdue, ...values]);
}
