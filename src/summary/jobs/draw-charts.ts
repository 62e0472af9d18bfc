import type { Needs } from '../../workbook/ports';
import type { ChartChange, StandingChart, SummaryChart } from '../../workbook/tabs/summary-sheet';
import {
  afterChanges,
  chartChanges,
  type DrawnChart,
  packCharts,
  stillDrawn,
  unpackCharts,
} from '../tab/plan-charts';

declare module '../../workbook/property-store-port' {
  interface Properties {
    /** The charts of the tab Tổng hợp as drawn last (`packCharts`). */
    summaryCharts: string;
  }
}

/** Value of `summarySeen` while charts are still to be drawn, so that the next run rebuilds the summary. */
export const CHARTS_DUE = 'charts';

/** Charts drawn under one lock: each takes up to half a second. */
const PART = 6;

type DrawPorts = Needs<'summaryWriter' | 'scriptProperties' | 'tryWithLock' | 'writer' | 'words'>;

/** Charts of the add-on in the tab Tổng hợp. Takes five calls for each, and two more for those of people. */
export function standingCharts(
  { summaryWriter, words }: Needs<'summaryWriter' | 'words'>,
  drawn: readonly DrawnChart[],
): readonly StandingChart[] {
  return summaryWriter.standingCharts(
    drawn.map(({ id }) => id),
    words().allNames.flatMap((names) => names.chartTitles),
  );
}

/** Charts to draw under the marks of the rebuild that has laid them out. */
interface ChartsToDraw {
  readonly charts: readonly SummaryChart[];
  /** `null` if not read yet. */
  readonly standing: readonly StandingChart[] | null;
  readonly summaryDigest: string;
  readonly summarySeen: string;
}

/**
 * Changes the charts that are not as meant, a few under each lock. Stops if the lock is taken or another
 * run has rebuilt the summary: the next run draws the rest. Returns true if any chart was changed.
 */
export function drawCharts(
  ports: DrawPorts,
  { charts, summaryDigest, summarySeen, ...read }: ChartsToDraw,
): boolean {
  const { summaryWriter, scriptProperties, tryWithLock, writer } = ports;
  let known = scriptProperties.get('summaryCharts') ?? '';
  const before = unpackCharts(known);
  const standing = read.standing ?? standingCharts(ports, before);
  let drawn = stillDrawn(before, standing);
  const changes = chartChanges(charts, drawn, standing);
  const draw = (part: readonly ChartChange[], isLast: boolean): boolean => {
    const now = scriptProperties.all();
    if (now.summaryDigest !== summaryDigest || (now.summaryCharts ?? '') !== known) return false;
    drawn = afterChanges(drawn, part, summaryWriter.drawCharts(part));
    writer.flush();
    known = packCharts(drawn);
    scriptProperties.setAll({ summaryCharts: known, ...(isLast ? { summarySeen } : {}) });
    return true;
  };
  for (let at = 0; at < changes.length; at += PART) {
    const isLast = at + PART >= changes.length;
    const outcome = tryWithLock(() => draw(changes.slice(at, at + PART), isLast));
    if (!outcome.ran || !outcome.value) return at > 0;
  }
  return changes.length > 0;
}
