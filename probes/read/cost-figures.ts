import type { LiveFile } from './live-file';
import type { Outcome, Plain } from './probe';

/** Milliseconds by the name of the figure in the cost model. */
export type Figures = Readonly<Record<string, number>>;

type Named = { readonly [name: string]: Plain };

const gave = (outcome: Outcome | undefined): Named =>
  outcome && 'gave' in outcome && typeof outcome.gave === 'object' && outcome.gave !== null
    ? (outcome.gave as Named)
    : {};

const number = (value: Plain | undefined): number[] =>
  typeof value === 'number' && Number.isFinite(value) ? [value] : [];

const rounded = (ms: number) => Math.round(ms * 10_000) / 10_000;

/**
 * Fits a line through points of cells and milliseconds. `base` is the fixed cost of a call, `each`
 * the cost of a cell; neither is negative.
 */
export function lineThrough(points: readonly (readonly [number, number])[]): {
  base: number;
  each: number;
} {
  const mean = (of: (point: readonly [number, number]) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [cells, ms] = [mean(([x]) => x), mean(([, y]) => y)];
  const spread = mean(([x]) => (x - cells) ** 2);
  const each = spread === 0 ? 0 : mean(([x, y]) => (x - cells) * (y - ms)) / spread;
  const slope = Math.max(0, each);
  return { base: Math.max(0, ms - slope * cells), each: slope };
}

/** Fixed cost and cost per cell from the block probes; empty if fewer than two sizes were measured. */
function blockFigures(blocks: Named, columns: number): Figures {
  const pointsOf = (what: string) =>
    Object.entries(blocks).flatMap(([rows, figures]) =>
      number((figures as Named)[what]).map((ms) => [Number(rows) * columns, ms] as const),
    );
  const [reads, writes, flushes] = ['read', 'write', 'flush'].map(pointsOf);
  if (!reads || !writes || !flushes || reads.length < 2 || writes.length < 2) return {};
  const [read, write] = [lineThrough(reads), lineThrough(writes)];
  const small = flushes.filter(([cells]) => cells <= 10_000 * columns).map(([, ms]) => ms);
  return {
    read: read.base,
    cellRead: read.each,
    write: write.base,
    cellWritten: write.each,
    ...(small.length > 0 ? { flush: Math.max(...small) } : {}),
  };
}

function median(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return number(sorted[Math.floor(sorted.length / 2)]);
}

/**
 * Figures of the cost model from a result file, in milliseconds. Figures that were not measured are
 * left out.
 */
export function figuresOf({ outcomes }: LiveFile, columns: number): Figures {
  const { call = {} } = outcomes;
  const [cells, handles, stores] = ['cost-cells', 'cost-handles', 'cost-stores'].map((name) =>
    gave(call[name]),
  ) as [Named, Named, Named];
  const trips = call['round-trip'];
  const turns = [cells.inTurn, cells.nextWrite, cells.first].flatMap(number);
  const [inTurn = 0, nextWrite = 0, first = 0] = turns;
  const [place = 0] = number(handles.range);
  // Each of these durations includes getting the range
  const besidePlace = (value: Plain | undefined) =>
    number(value).map((ms) => Math.max(0, ms - place));
  const single: Readonly<Record<string, number[]>> = {
    start: trips && 'gave' in trips && Array.isArray(trips.gave) ? median(trips.gave) : [],
    nextRead: besidePlace(cells.nextRead),
    nextWrite: besidePlace(cells.nextWrite),
    turn: turns.length === 3 ? [Math.max(0, inTurn - nextWrite - first)] : [],
    appendRow: number(cells.appendRow),
    extent: number(cells.extent),
    act: number(cells.act),
    place: number(handles.range),
    other: number(handles.blob),
    propertyRead: number(stores.propertyRead),
    propertyWrite: number(stores.propertyWrite),
    cacheRead: number(stores.cacheRead),
    cacheWrite: number(stores.cacheWrite),
    lock: number(stores.lock),
    trigger: number(stores.trigger),
    mail: number(gave(call['mail-time']).mail),
  };
  const blocks = blockFigures(gave(call['cost-blocks']), columns);
  const all = { ...blocks, ...Object.fromEntries(Object.entries(single).flatMap(one)) };
  return Object.fromEntries(Object.entries(all).map(([name, ms]) => [name, rounded(ms)]));
}

const one = ([name, [ms]]: [string, number[]]): [string, number][] =>
  ms === undefined ? [] : [[name, ms]];
