import { describe, expect, it } from 'vitest';
import { scopeOf, shownFigures } from '../../../src/records/figure-scope';
import { NO_FIGURES } from '../../../src/records/figures';
import { barChart } from '../../../src/report/charts/bar-chart';
import { chartsPart } from '../../../src/report/charts/charts-part';
import { trendChart } from '../../../src/report/charts/trend-chart';
import type { Chart, Shape } from '../../../src/report/document/chart';
import { dispatch } from '../../builders/dispatch';
import { reportData, reportDesk } from '../../builders/report';
import { closedPeriod } from '../../builders/summary';
import { unit } from '../../builders/unit';

const labelsOf = ({ shapes }: Chart) =>
  shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
const linesOf = ({ shapes }: Chart, stroke: string) =>
  shapes.filter((shape): shape is Extract<Shape, { kind: 'line' }> => {
    return shape.kind === 'line' && shape.stroke === stroke;
  });
const figures = {
  ...NO_FIGURES,
  ...{ units: 1250, completeOnTime: 1000, completeWithin: 49, completeOverdue: 201 },
};
const shown = shownFigures(scopeOf([dispatch()]), figures);
const bars = barChart([{ name: 'Trường học', figures }], shown, 'Kết quả', reportDesk);

describe('the bars of the report', () => {
  it('show the figure of every part above zero, below a legend of the fills', () => {
    expect(labelsOf(bars)).toEqual([
      ...['Hoàn thành đúng hạn', 'Hoàn thành quá hạn'],
      ...['Còn trong hạn', 'Chưa hoàn thành, quá hạn'],
      ...['Trường học', '1.000', '49', '201'],
    ]);
  });

  it('fill the width of the page, with a different fill for each part', () => {
    const pieces = bars.shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : [])).slice(4);
    expect(pieces.map(({ fill }) => fill)).toEqual(['dark', 'light', 'hatched']);
    const last = pieces.at(-1);
    expect((last?.at[0] ?? 0) + (last?.width ?? 0)).toBeCloseTo(bars.width);
    for (const { width } of pieces) expect(width).toBeGreaterThanOrEqual(9);
  });
});

const closings = [
  closedPeriod(
    { units: 4, acknowledgeOnTime: 1, acknowledgeWithin: 3, completeWithin: 4 },
    { period: 'Tuần 1', cutOff: '2024-11-08' },
  ),
  closedPeriod(
    { units: 4, acknowledgeOnTime: 2, acknowledgeWithin: 2, completeWithin: 4 },
    { period: 'Tuần 2', cutOff: '2024-11-15' },
  ),
] as const;
const units = ['A', 'B', 'C', 'D'].map((code) => unit({ code }));
const data = reportData({ units, dispatch: dispatch({ closings }) });

describe('the line over the periods', () => {
  it('joins the closed periods and the current state by their days, with the deadlines between them', () => {
    const chart = trendChart(data, 'Tỷ lệ', reportDesk);
    if (chart === null) throw new Error('nothing drawn');
    const [, acknowledged] = linesOf(chart, 'solid');
    expect(acknowledged?.points.length).toBe(3);
    const [first, second, last] = acknowledged?.points.map(([, y]) => y) ?? [];
    expect([first, second].map((y) => (y ?? 0) < (last ?? 0))).toEqual([true, true]);
    expect((second ?? 0) < (first ?? 0)).toBe(true);
    expect(linesOf(chart, 'dashed').length).toBe(2);
    expect(linesOf(chart, 'dotted').length).toBe(2);
    expect(labelsOf(chart)).toEqual(
      expect.arrayContaining(['hạn xác nhận', 'hạn hoàn thành', '08/11/2024', '04/12/2024']),
    );
  });

  it('ends at the closed period that is reported', () => {
    const closed = { ...data, cutOff: '2024-11-15', live: null } as const;
    const chart = trendChart(closed, 'Tỷ lệ', reportDesk);
    expect(chart && linesOf(chart, 'solid')[1]?.points.length).toBe(2);
    expect(chart && labelsOf(chart)).toContain('15/11/2024');
  });

  it('is a sentence if there is only one period', () => {
    const texts = chartsPart(reportData(), reportDesk).flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    );
    expect(texts.at(-1)).toBe('Mới có số liệu của một kỳ nên chưa có đường biểu diễn qua các kỳ.');
  });
});

it('more blocks than fit on a page are split into several pictures', () => {
  const blocks = Array.from({ length: 34 }, (_, at) => ({ name: `Tỉnh số ${at}`, figures }));
  const drawn: Chart[] = [];
  const draw = (chart: Chart) => `${drawn.push(chart)}`;
  const part = chartsPart({ ...data, blocks }, { ...reportDesk, draw });
  const pictures = part.filter((block) => block.kind === 'picture');
  expect(pictures.length).toBe(3 + 1);
  const names = drawn.flatMap(labelsOf);
  for (const { name } of blocks) expect(names).toContain(name);
  for (const { height } of drawn) expect(height).toBeLessThan(247 - 30);
});
