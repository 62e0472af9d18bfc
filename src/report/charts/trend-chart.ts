import { type Day, daysBetween, formatDay } from '../../calendar/day';
import { completedOf, type Figures } from '../../records/figures';
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

/** `null` with fewer than two points. Only a report of the current state marks the deadlines. */
export function trendChart(data: ReportData, alt: string, context: ReportContext): Chart | null {
  const trend = trendPoints(data);
  const [first] = trend;
  const last = trend[trend.length - 1];
  if (!first || !last || trend.length < 2) return null;
  const x = xScale(first.day, last.day);
  const line = (stroke: Line['stroke'], part: (figures: Figures) => number): Line => ({
    kind: 'line',
    stroke,
    points: trend.map(
      ({ day, figures }): Point => [x(day), yOf(shareOf(part(figures), figures.units) ?? 0)],
    ),
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
      ...legend(context),
      ...[0, 50, 100].flatMap((share) => gridLine(share, context)),
      ...deadlineMarks(data, first.day, x, context),
      line('solid', ({ acknowledged }) => acknowledged),
      line('dashed', completedOf),
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

function legend({ words }: ReportContext): Shape[] {
  const { acknowledged, completed } = words.report.charts;
  const half = CHART_WIDTH / 2;
  return [
    { kind: 'line', stroke: 'solid', points: [[1, 3] as const, [12, 3] as const] },
    label(acknowledged, [15, 3], 'left'),
    { kind: 'line', stroke: 'dashed', points: [[half, 3] as const, [half + 12, 3] as const] },
    label(completed, [half + 15, 3], 'left'),
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
  { live, cutOff }: ReportData,
  first: Day,
  x: (day: Day) => number,
  { words }: ReportContext,
): Shape[] {
  const { acknowledgeMark, trainMark } = words.report.charts;
  const marks = live
    ? [
        { text: acknowledgeMark, day: live.acknowledgeDeadline.due },
        { text: trainMark, day: live.trainDeadline.due },
      ]
    : [];
  return marks
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
