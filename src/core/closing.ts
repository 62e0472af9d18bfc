import { digestOf } from './digest';
import { FIGURE_NAMES, type Figures } from './figures';
import type { FrozenFigures } from './period';
import type { Summary } from './summarise';

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
  const { directive, totals, blocks, units } = summary;
  const common = { ...facts, directive: directive.id, number: directive.number };
  const bare = { ...common, block: '', code: '', name: '', checksum: '' };
  const rowsOf = (block: string): FrozenFigures[] =>
    units
      .filter((line) => line.block === block && line.release === null)
      .map(({ code, name, figures }) => ({
        ...bare,
        ...figures,
        level: 'unit',
        block,
        code,
        name,
      }));
  const byBlock = blocks.map(({ name: block, figures }) => {
    const rows = rowsOf(block);
    return { row: sealed({ ...bare, ...figures, level: 'block', block }, rows), rows };
  });
  const blockRows = byBlock.map(({ row }) => row);
  const total = sealed({ ...bare, ...totals, level: 'total' }, blockRows);
  return [total, ...blockRows, ...byBlock.flatMap(({ rows }) => rows)];
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
  const last = Math.max(...rows.map(({ closing }) => closing));
  return rows.filter(({ closing }) => closing === last);
}

/** Tells whether the total and the blocks of a closing are as they were frozen, whatever has become of its units. */
export function isSoundAbove({ total, blocks }: Closing): boolean {
  return sealOf(total, blocks) === total.checksum;
}

/** Tells whether every row of a closing is as it was frozen. */
export function isSound({ total, blocks, units }: Closing): boolean {
  const byBlock = new Map(blocks.map(({ block }) => [block, [] as FrozenFigures[]]));
  for (const unit of units) byBlock.get(unit.block)?.push(unit);
  const found = [...byBlock.values()].reduce((sum, rows) => sum + rows.length, 0);
  return (
    found === units.length &&
    isSoundAbove({ total, blocks, units }) &&
    blocks.every((row) => sealOf(row, byBlock.get(row.block) ?? []) === row.checksum)
  );
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
  return JSON.stringify([...facts, row.block, row.code, row.name, ...counts]);
}
