import type { Directive } from '../../records/directive';
import { FIGURE_NAMES, type Figures, NO_FIGURES } from '../../records/figures';
import type { FrozenFigures, KeptFollowUp } from '../../records/frozen-figures';
import type { Summary } from '../../summary/rules/summarise';
import { completedAfterReminder, type UnitLine } from '../../summary/rules/unit-line';
import { digestOf } from '../../texts/digest';
import { singleBlanks } from '../../texts/single-blanks';

/** The frozen rows of one closing of a period of one dispatch. */
export interface Closing {
  readonly total: FrozenFigures;
  readonly blocks: readonly FrozenFigures[];
  readonly units: readonly FrozenFigures[];
}

/** What a closing is known by. */
export type ClosingFacts = Pick<
  FrozenFigures,
  'period' | 'closing' | 'cutOff' | 'closedAt' | 'reason'
>;

/**
 * Freezes a summary as rows: the total, each block, and each unit that owes something. The row of a block carries the
 * seal of its units, and that of the total the seal of its blocks, so that any cell changed later shows.
 */
export function freeze(summary: Summary, facts: ClosingFacts): FrozenFigures[] {
  const { directive, totals, blocks, units, followUp } = summary;
  const rowOf = rowMaker({ ...facts, directive: directive.id, number: directive.number });
  const byBlock = new Map(blocks.map(({ name }) => [name, [] as FrozenFigures[]]));
  for (const line of units) {
    if (line.release === null) byBlock.get(line.block)?.push(rowOf(placeOf(line), line.figures));
  }
  const blockRows = blocks.map(({ name: block, figures }) => {
    const rows = byBlock.get(block) ?? [];
    const reminders = sumOf(rows, 'reminders');
    const completedAfter = sumOf(rows, 'completedAfter');
    return sealed(rowOf({ level: 'block', block, reminders, completedAfter }, figures), rows);
  });
  const { reminders, completedAfter } = followUp;
  const total = sealed(rowOf({ level: 'total', reminders, completedAfter }, totals), blockRows);
  return [total, ...blockRows, ...[...byBlock.values()].flat()];
}

/** Whose figures a row holds, and what of the follow-up. */
type Place = Pick<FrozenFigures, 'level'> &
  Partial<Pick<FrozenFigures, 'block' | 'code' | 'name'> & KeptFollowUp>;

/** Makes what gives the rows of a closing: copies of one that has every name already, which is many times as fast. */
function rowMaker(
  common: Pick<FrozenFigures, 'directive' | 'number'> & ClosingFacts,
): (place: Place, figures: Figures) => FrozenFigures {
  const place = { level: 'unit' as const, block: '', code: '', name: '', checksum: '' };
  const kept = { reminders: null, completedAfter: null, difficulties: '', overdueStages: [] };
  const bare: FrozenFigures = { ...common, ...place, ...NO_FIGURES, ...kept };
  return (own, figures) => ({ ...bare, ...own, ...figures });
}

function placeOf(line: UnitLine): Place {
  const { block, code, name } = line;
  return {
    level: 'unit',
    block,
    code,
    name,
    reminders: line.reminders.count,
    completedAfter: Number(completedAfterReminder(line)),
    difficulties: singleBlanks(line.obligation.difficulties),
    overdueStages: line.overdue,
  };
}

function sumOf(
  rows: readonly FrozenFigures[],
  name: keyof Pick<KeptFollowUp, 'reminders' | 'completedAfter'>,
): number {
  return rows.reduce((sum, row) => sum + (row[name] ?? 0), 0);
}

/** Gathers frozen rows by closing; rows whose total is gone are left out. */
export function closingsOf(rows: readonly FrozenFigures[]): Closing[] {
  const parts = new Map<string, Record<FrozenFigures['level'], FrozenFigures[]>>();
  for (const row of rows) {
    const key = JSON.stringify([row.directive, row.period, row.closing]);
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
  const byBlock = new Map(blocks.map(({ block }) => [block, [] as FrozenFigures[]]));
  for (const unit of units) byBlock.get(unit.block)?.push(unit);
  const found = [...byBlock.values()].reduce((sum, rows) => sum + rows.length, 0);
  return (
    found === units.length &&
    isSoundAbove({ total, blocks }) &&
    blocks.every((row) => sealOf(row, byBlock.get(row.block) ?? []) === row.checksum)
  );
}

/** Tells whether a closing is as it was frozen; of an archived dispatch, the units' rows are in its file. */
export function isAsFrozen(
  closing: Closing,
  { archivedOn }: Pick<Directive, 'archivedOn'>,
): boolean {
  return archivedOn === null ? isSound(closing) : isSoundAbove(closing);
}

/** Gives the seal of a row and of those below it, whatever order people have sorted them into. */
export function sealOf(
  row: Omit<FrozenFigures, 'checksum'>,
  below: readonly FrozenFigures[],
): string {
  const lines = below.map((one) => `${lineOf(one)}|${one.checksum}`).sort();
  return digestOf([lineOf(row), ...lines].join('\n'));
}

function sealed(
  row: Omit<FrozenFigures, 'checksum'>,
  below: readonly FrozenFigures[],
): FrozenFigures {
  return { ...row, checksum: sealOf(row, below) };
}

function lineOf(row: Omit<FrozenFigures, 'checksum'>): string {
  const { period, directive, number, closing, cutOff, closedAt, reason, level } = row;
  const counts = FIGURE_NAMES.map((name: keyof Figures) => row[name]);
  const facts = [period, directive, number, closing, cutOff, closedAt, reason, level];
  return JSON.stringify([...facts, row.block, row.code, row.name, ...counts, ...keptParts(row)]);
}

/** Closings that kept less of the follow-up were sealed without the rest: their seals hold still. */
function keptParts(row: KeptFollowUp): unknown[] {
  const { reminders, completedAfter, difficulties, overdueStages } = row;
  const nothing = reminders === null && completedAfter === null && difficulties === '';
  const passed = overdueStages.map(({ stage, due, daysLate }) => [stage, due, daysLate]);
  return [...(nothing ? [] : [reminders, completedAfter, difficulties]), ...passed];
}
