import { digestOf } from '../../texts/digest';
import type { ChartChange, StandingChart, SummaryChart } from '../../workbook/tabs/summary-sheet';

/** A chart as it was drawn last. `digest` is that of all that it shows, and of its place. */
export interface DrawnChart extends StandingChart {
  readonly key: string;
  readonly digest: string;
}

/** Characters of a digest that are kept: all charts have to fit into one property of 9 KB. */
const DIGEST_LENGTH = 6;

/** Most charts that are drawn, for the same reason. */
const MOST_CHARTS = 180;

export function drawnAs(chart: SummaryChart, id: number): DrawnChart {
  const { key, row, ranges } = chart;
  const digest = digestOf(JSON.stringify(chart)).slice(0, DIGEST_LENGTH);
  return { key, id, digest, row, rangeRow: ranges[0]?.row ?? 0 };
}

/** Leaves out of `drawn` the charts that people have deleted, and the digest of those that have moved. */
export function stillDrawn(
  drawn: readonly DrawnChart[],
  standing: readonly StandingChart[],
): DrawnChart[] {
  return drawn.flatMap((one) => {
    const found = standing.find(({ id }) => id === one.id);
    if (!found) return [];
    const isInPlace = found.row === one.row && found.rangeRow === one.rangeRow;
    return [isInPlace ? one : { ...one, digest: '' }];
  });
}

/** What has to change so that the charts are as meant. Removals come first, because they are fastest. */
export function chartChanges(
  meant: readonly SummaryChart[],
  drawn: readonly DrawnChart[],
  standing: readonly StandingChart[],
): ChartChange[] {
  const byKey = new Map(drawn.map((one) => [one.key, one]));
  const wanted = meant.slice(0, MOST_CHARTS);
  const kept = new Set(wanted.map(({ key }) => byKey.get(key)?.id));
  return [
    ...standing.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ id, chart: null })),
    ...wanted.flatMap((chart) => {
      const known = byKey.get(chart.key);
      const isDrawn = known && known.digest === drawnAs(chart, known.id).digest;
      return isDrawn ? [] : [{ id: known?.id ?? null, chart }];
    }),
  ];
}

/** Charts that stand after some of the changes; `ids` has the id of each inserted or changed chart by its key. */
export function afterChanges(
  drawn: readonly DrawnChart[],
  changes: readonly ChartChange[],
  ids: ReadonlyMap<string, number>,
): DrawnChart[] {
  const touched = new Set(changes.map(({ id }) => id));
  return [
    ...drawn.filter(({ id }) => !touched.has(id)),
    ...changes.flatMap(({ chart }) => {
      const id = chart && ids.get(chart.key);
      return chart && id !== undefined && id !== null ? [drawnAs(chart, id)] : [];
    }),
  ];
}

/** Text for a property. */
export function packCharts(drawn: readonly DrawnChart[]): string {
  return JSON.stringify(
    drawn.map(({ key, id, digest, row, rangeRow }) => [key, id, digest, row, rangeRow]),
  );
}

export function unpackCharts(text: string | null | undefined): DrawnChart[] {
  const lines = JSON.parse(text || '[]') as [string, number, string, number, number][];
  return lines.map(([key, id, digest, row, rangeRow]) => ({ key, id, digest, row, rangeRow }));
}
