import { escapeHtml } from '../../deploy/package/escape-html';

/**
 * A line of the chart: its name, and a percentage for each place on the horizontal axis. `null`
 * leaves a gap.
 */
export interface Line {
  readonly name: string;
  readonly shares: readonly (number | null)[];
}

const [WIDTH, HEIGHT] = [720, 300];
const [LEFT, RIGHT, TOP, BOTTOM] = [60, 16, 14, 28];

/** Dashes and marks by age of the line, newest first, so that a black-and-white print is readable. */
const LINE_STYLES: readonly { readonly dashes: string; readonly mark: string }[] = [
  { dashes: '', mark: 'M-4,-4H4V4H-4Z' },
  { dashes: '9 4', mark: 'M0,-5L5,4H-5Z' },
  { dashes: '2 4', mark: 'M0,-5L5,0L0,5L-5,0Z' },
  { dashes: '12 3 2 3', mark: 'M-4,-4L4,4M-4,4L4,-4' },
  { dashes: '5 5', mark: 'M0,-5V5M-5,0H5' },
];

/** Most lines of a chart that can still be distinguished. */
export const MOST_LINES = LINE_STYLES.length;

/**
 * Draws a line chart with a vertical axis from 0 to 100 per cent, as SVG. The last line counts as
 * the newest.
 */
export function lineChart(
  lines: readonly Line[],
  places: readonly string[],
  label: string,
): string {
  const x = (at: number) => LEFT + ((WIDTH - LEFT - RIGHT) * (at + 0.5)) / places.length;
  const y = (share: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - share / 100);
  const grid = [0, 25, 50, 75, 100].map(
    (share) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(share)}" y2="${y(share)}"/><text x="${LEFT - 6}" y="${y(share) + 4}" text-anchor="end">${share}%</text>`,
  );
  const ticks = places.map(
    (place, at) =>
      `<text x="${round(x(at))}" y="${HEIGHT - 8}" text-anchor="middle">${escapeHtml(place)}</text>`,
  );
  const drawn = lines.map(({ shares }, at) => {
    const style = lineStyle(at, lines.length);
    const points = shares.flatMap((share, place) =>
      share === null ? [] : [{ x: round(x(place)), y: round(y(share)), place }],
    );
    return `<g class="${style.name}">${path(points, style.dashes)}${points.map(markAt(style.mark)).join('')}</g>`;
  });
  const picture = `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(label)}">${grid.join('')}${ticks.join('')}${drawn.join('')}</svg>`;
  return `<figure>${picture}<figcaption>${lines.map(({ name }, at) => key(name, lineStyle(at, lines.length))).join('')}</figcaption></figure>`;
}

interface LineStyle {
  readonly name: string;
  readonly dashes: string;
  readonly mark: string;
}

/**
 * Style of the line at index `at` of `count` lines. The newest line is solid and thick, older ones
 * are dashed.
 */
function lineStyle(at: number, count: number): LineStyle {
  const age = count - 1 - at;
  const { dashes = '', mark = '' } = LINE_STYLES[age % LINE_STYLES.length] ?? {};
  return { name: age === 0 ? 'line newest' : 'line', dashes, mark };
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly place: number;
}

/** Draws points and connects those of neighbouring places. A place without a point interrupts the line. */
function path(points: readonly Point[], dashes: string): string {
  const steps = points.map(
    ({ x, y, place }, at) => `${points[at - 1]?.place === place - 1 ? 'L' : 'M'}${x},${y}`,
  );
  return steps.length === 0
    ? ''
    : `<path class="run" d="${steps.join('')}" stroke-dasharray="${dashes}"/>`;
}

const markAt =
  (mark: string) =>
  ({ x, y }: Point) =>
    `<path class="mark" transform="translate(${x},${y})" d="${mark}"/>`;

function key(name: string, style: LineStyle): string {
  const sample = path(
    [
      { x: 0, y: 8, place: 0 },
      { x: 48, y: 8, place: 1 },
    ],
    style.dashes,
  );
  return `<span><svg class="key" viewBox="0 0 48 16" aria-hidden="true"><g class="${style.name}">${sample}${markAt(style.mark)({ x: 24, y: 8, place: 0 })}</g></svg>${escapeHtml(name)}</span>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
