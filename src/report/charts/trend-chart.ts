import { type Day, daysBetween, formatDay, NO_DAY } from '../../calendar/day';
import { askedStages } from '../../records/dispatch';
import { isStageCounted } from '../../records/figure-scope';
import { type Figures, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import { formatShare, shareOf } from '../../texts/number-text';
import { periodsUpTo } from '../data/periods-up-to';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import type { Chart, Line, Point, Shape } from '../document/chart';
import { CHART_WIDTH } from './bar-chart';

const HEIGHT = 74;
/** Edges of the plot area in millimetres. */
const PLOT = { left: 14, right: CHART_WIDTH - 2, top: 12, bottom: HEIGHT - 14 };

interface TrendPoint {
  readonly day: Day;
  readonly figures: Figures;
}

const STROKES: Readonly<Record<Stage, Line['stroke']>> = {
  acknowledge: 'solid',
  complete: 'dashed',
};

/** `null` with fewer than two points. */
export function trendChart(data: ReportData, alt: string, context: ReportContext): Chart | null {
  const trend = trendPoints(data);
  const [first] = trend;
  const last = trend[trend.length - 1];
  if (!first || !last || trend.length < 2) return null;
  const x = xScale(first.day, last.day);
  const stages = askedStages(data.dispatch);
  const line = (stage: Stage): Line => ({
    kind: 'line',
    stroke: STROKES[stage],
    points: trend
      .filter(({ figures }) => isStageCounted(figures, stage))
      .map(({ day, figures }): Point => {
        const { done, asked } = stageFigures(figures, stage);
        return [x(day), yOf(shareOf(done, asked) ?? 0)];
      }),
  });
  const dates: Shape[] = [
    label(formatDay(first.day), [PLOT.left, HEIGHT - 3], 'left'),
    label(formatDay(last.day), [PLOT.right, HEIGHT - 3], 'right'),
  ];
  return {
    width: CHART_WIDTH,
    height: HEIGHT,
    alt,
    shapes: [
      ...stages.flatMap((stage) => legend(stage, context)),
      ...[0, 50, 100].flatMap((share) => gridLine(share, context)),
      ...deadlineMarks(data, first.day, x, context),
      ...stages.map(line),
      ...dates,
    ],
  };
}

function trendPoints(data: ReportData): TrendPoint[] {
  const closed = periodsUpTo(data).map(({ cutOff, figures }) => ({ day: cutOff, figures }));
  const before = closed.filter(({ day }) => day < data.cutOff);
  return [...before, { day: data.cutOff, figures: data.totals }];
}

function xScale(first: Day, last: Day): (day: Day) => number {
  const whole = Math.max(1, daysBetween(first, last));
  return (day) => PLOT.left + ((PLOT.right - PLOT.left) * daysBetween(first, day)) / whole;
}

function yOf(share: number): number {
  return PLOT.top + (PLOT.bottom - PLOT.top) * (1 - share / 100);
}

/** Ends of the line and left edge of the name of each stage in the legend. */
const LEGEND: Readonly<Record<Stage, { readonly line: [number, number]; readonly name: number }>> =
  {
    acknowledge: { line: [1, 12], name: 15 },
    complete: { line: [CHART_WIDTH / 2, CHART_WIDTH / 2 + 12], name: CHART_WIDTH / 2 + 15 },
  };

function legend(stage: Stage, { words }: ReportContext): Shape[] {
  const { line, name } = LEGEND[stage];
  const points = line.map((x): Point => [x, 3]);
  return [
    { kind: 'line', stroke: STROKES[stage], points },
    label(words.report.charts.stages[stage], [name, 3], 'left'),
  ];
}

function gridLine(share: number, { language }: ReportContext): Shape[] {
  const y = yOf(share);
  return [
    {
      kind: 'line',
      stroke: 'fine',
      points: [
        [PLOT.left, y],
        [PLOT.right, y],
      ],
    },
    label(formatShare(share, 100, language), [PLOT.left - 1, y], 'right', PLOT.left - 1),
  ];
}

function deadlineMarks(
  { dispatch, deadlines, cutOff }: ReportData,
  first: Day,
  x: (day: Day) => number,
  { words }: ReportContext,
): Shape[] {
  return askedStages(dispatch)
    .map((stage) => ({
      text: words.report.charts.deadlines[stage],
      day: deadlines[stage] ?? NO_DAY,
    }))
    .filter(({ day }) => day >= first && day <= cutOff)
    .flatMap(({ text, day }): Shape[] => [
      {
        kind: 'line',
        stroke: 'dotted',
        points: [
          [x(day), PLOT.top],
          [x(day), PLOT.bottom + 1],
        ],
      },
      label(text, [x(day), PLOT.bottom + 5], x(day) > CHART_WIDTH / 2 ? 'right' : 'left'),
    ]);
}

function label(
  text: string,
  at: Point,
  align: 'left' | 'right',
  maxWidth = CHART_WIDTH / 2 - 15,
): Shape {
  return { kind: 'label', at, text, align, maxWidth };
}
