import { type Day, daysBetween, formatDay, NO_DAY } from '../../calendar/day';
import { element } from '../../frame/element';
import { askedStages } from '../../records/dispatch';
import { isStageCounted } from '../../records/figure-scope';
import { type Figures, stageFigures } from '../../records/figures';
import type { Stage } from '../../records/stage';
import { shareOf } from '../../texts/number-text';
import type { Summary } from '../rules/summarise';
import type { SummaryPage } from './summary-page';

const SVG = 'http://www.w3.org/2000/svg';
/**
 * Units of the viewBox, as are `HEIGHT` and `MARGIN`. About as many as a phone screen has pixels, so that the
 * text of the chart is not shrunk there.
 */
const WIDTH = 340;
const HEIGHT = 190;
const MARGIN = { left: 52, right: 8, top: 24, bottom: 36 };

/** Class of the line of each stage. */
const LINES = { acknowledge: 'acknowledged', complete: 'completed' } as const;

/** Heights at which the deadlines are named. */
const MARK_HEIGHTS = { acknowledge: HEIGHT - 22, complete: MARGIN.top - 8 };

interface Point {
  readonly day: Day;
  readonly figures: Figures;
}

/**
 * Hidden from screen readers, because the table below has the same figures. `null` without an earlier period.
 */
export function trendLine(summaryPage: SummaryPage, summary: Summary): HTMLElement | null {
  const { words } = summaryPage;
  const { dispatch, deadlines, periods, totals, asOf } = summary;
  const stages = askedStages(dispatch);
  const before = periods.filter(({ cutOff }) => cutOff < asOf);
  if (before.length === 0) return null;
  const points: Point[] = [
    ...before.map(({ cutOff, figures }) => ({ day: cutOff, figures })),
    { day: asOf, figures: totals },
  ];
  const x = xScale(points);
  const line = (stage: Stage) => {
    const at = ({ day, figures }: Point) => {
      const { done, asked } = stageFigures(figures, stage);
      return `${x(day)},${yOf(shareOf(done, asked) ?? 0)}`;
    };
    const counted = points.filter(({ figures }) => isStageCounted(figures, stage));
    return shape('polyline', { class: LINES[stage], points: counted.map(at).join(' ') });
  };
  const marks = stages
    .map((stage) => ({
      label: words.deadlineMarks[stage],
      day: deadlines[stage]?.due ?? NO_DAY,
      y: MARK_HEIGHTS[stage],
    }))
    .filter(({ day }) => day >= (points[0]?.day ?? NO_DAY) && day <= asOf);
  const picture = shape(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'trend' },
    ...[0, 50, 100].flatMap((share) => gridLine(summaryPage, share)),
    ...marks.flatMap(({ label, day, y }) => mark(label, x(day), y)),
    ...stages.map(line),
    label(formatDay(points[0]?.day ?? NO_DAY), MARGIN.left, HEIGHT - 6, 'start'),
    label(formatDay(asOf), WIDTH - MARGIN.right, HEIGHT - 6, 'end'),
  );
  const key = (kind: string, text: string) =>
    element('span', { class: 'key' }, element('i', { class: `stroke ${kind}` }), text);
  return element(
    'figure',
    { class: 'part', 'aria-hidden': 'true' },
    element('figcaption', {}, words.trend[dispatch.asks]),
    element(
      'div',
      { class: 'keys' },
      ...stages.map((stage) => key(LINES[stage], summaryPage.stage(words.done, stage, dispatch))),
    ),
    picture as unknown as HTMLElement,
  );
}

function xScale(points: readonly Point[]): (day: Day) => number {
  const first = points[0]?.day ?? NO_DAY;
  const whole = Math.max(1, daysBetween(first, points[points.length - 1]?.day ?? first));
  const width = WIDTH - MARGIN.left - MARGIN.right;
  return (day) => Math.round(MARGIN.left + (width * daysBetween(first, day)) / whole);
}

function yOf(share: number): number {
  const plotHeight = HEIGHT - MARGIN.top - MARGIN.bottom;
  return Math.round(MARGIN.top + plotHeight * (1 - share / 100));
}

function gridLine(summaryPage: SummaryPage, share: number): Element[] {
  const y = yOf(share);
  const ends = { x1: MARGIN.left, x2: WIDTH - MARGIN.right, y1: y, y2: y };
  return [
    shape('line', { class: 'grid', ...ends }),
    label(summaryPage.share(share, 100), MARGIN.left - 4, y + 4, 'end'),
  ];
}

function mark(text: string, x: number, y: number): Element[] {
  const ends = { x1: x, x2: x, y1: MARGIN.top, y2: HEIGHT - MARGIN.bottom };
  return [
    shape('line', { class: 'mark', ...ends }),
    label(text, x, y, x < WIDTH / 2 ? 'start' : 'end'),
  ];
}

function label(text: string, x: number, y: number, anchor: string): Element {
  return shape('text', { x, y, 'text-anchor': anchor }, text);
}

function shape(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (Element | string)[]
): Element {
  const shape = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
  shape.append(...children);
  return shape;
}
