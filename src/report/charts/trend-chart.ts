import { type Day, daysBetween, formatDay } from '../../calendar/day';
import { completedOf, type Figures } from '../../records/figures';
import { formatShare, shareOf } from '../../texts/number-text';
import { periodsUpTo } from '../data/periods-up-to';
import type { ReportData } from '../data/report-data';
import type { ReportContext } from '../data/report-words';
import type { Chart, Line, Point, Shape } from '../document/chart';
import { CHART_WIDTH } from './bar-chart';

const HEIGHT = 74;
/** Where the lines have room. */
const ROOM = { left: 14, right: CHART_WIDTH - 2, top: 12, bottom: HEIGHT - 14 };

interface Moment {
  readonly day: Day;
  readonly figures: Figures;
}

/**
 * Draws the share acknowledged and completed over the closed periods, with the deadlines where they are known; null where
 * there is nothing to join.
 */
export function trendChart(data: ReportData, alt: string, context: ReportContext): Chart | null {
  const moments = momentsOf(data);
  const [first] = moments;
  const last = moments[moments.length - 1];
  if (!first || !last || moments.length < 2) return null;
  const x = placer(first.day, last.day);
  const line = (stroke: Line['stroke'], part: (figures: Figures) => number): Line => ({
    kind: 'line',
    stroke,
    points: moments.map(
      ({ day, figures }): Point => [x(day), height(shareOf(part(figures), figures.units) ?? 0)],
    ),
  });
  const dates: Shape[] = [
    label(formatDay(first.day), [ROOM.left, HEIGHT - 3], 'left'),
    label(formatDay(last.day), [ROOM.right, HEIGHT - 3], 'right'),
  ];
  return {
    width: CHART_WIDTH,
    height: HEIGHT,
    alt,
    shapes: [
      ...key(context),
      ...[0, 50, 100].flatMap((share) => gridLine(share, context)),
      ...deadlineMarks(data, first.day, x, context),
      line('whole', ({ acknowledged }) => acknowledged),
      line('broken', completedOf),
      ...dates,
    ],
  };
}

/** The closed periods; of the figures of now, now as well. */
function momentsOf(data: ReportData): Moment[] {
  const closed = periodsUpTo(data).map(({ cutOff, figures }) => ({ day: cutOff, figures }));
  const before = closed.filter(({ day }) => day < data.cutOff);
  return [...before, { day: data.cutOff, figures: data.totals }];
}

function placer(first: Day, last: Day): (day: Day) => number {
  const whole = Math.max(1, daysBetween(first, last));
  return (day) => ROOM.left + ((ROOM.right - ROOM.left) * daysBetween(first, day)) / whole;
}

function height(share: number): number {
  return ROOM.top + (ROOM.bottom - ROOM.top) * (1 - share / 100);
}

function key({ words }: ReportContext): Shape[] {
  const { acknowledged, completed } = words.report.charts;
  const half = CHART_WIDTH / 2;
  return [
    { kind: 'line', stroke: 'whole', points: [[1, 3] as const, [12, 3] as const] },
    label(acknowledged, [15, 3], 'left'),
    { kind: 'line', stroke: 'broken', points: [[half, 3] as const, [half + 12, 3] as const] },
    label(completed, [half + 15, 3], 'left'),
  ];
}

function gridLine(share: number, { language }: ReportContext): Shape[] {
  const y = height(share);
  return [
    {
      kind: 'line',
      stroke: 'fine',
      points: [
        [ROOM.left, y],
        [ROOM.right, y],
      ],
    },
    label(formatShare(share, 100, language), [ROOM.left - 1, y], 'right', ROOM.left - 1),
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
          [x(day), ROOM.top],
          [x(day), ROOM.bottom + 1],
        ],
      },
      label(text, [x(day), ROOM.bottom + 5], x(day) > CHART_WIDTH / 2 ? 'right' : 'left'),
    ]);
}

function label(
  text: string,
  at: Point,
  align: 'left' | 'right',
  room = CHART_WIDTH / 2 - 15,
): Shape {
  return { kind: 'label', at, text, align, room };
}
