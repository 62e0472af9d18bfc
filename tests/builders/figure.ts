import {
  type FigureKind,
  newFigure,
  type RequestedFigure,
  withKind,
} from '../../src/records/requested-figure';

/** A requested figure: whole, required and added over units. */
export function figure(label: string, fields: Partial<RequestedFigure> = {}): RequestedFigure {
  return { ...newFigure({ label, measure: '' }), ...fields };
}

/** Figures of a monthly report: two counts, an amount of money and a rate. */
export const MONTHLY_FIGURES: readonly RequestedFigure[] = [
  figure('Số tin, bài đã đăng', { measure: 'tin, bài' }),
  figure('Số buổi tuyên truyền', { measure: 'buổi' }),
  figure('Kinh phí', { measure: 'triệu đồng', kind: 'decimal', isRequired: false }),
  figure('Tỷ lệ hộ tham gia', {
    measure: '%',
    kind: 'decimal',
    isRequired: false,
    isSummed: false,
  }),
];

/** What a dispatch asks that wants `MONTHLY_FIGURES` and no receipt. */
export const MONTHLY_REPORT = {
  asks: 'result',
  task: 'report',
  acknowledgeBy: null,
  requestedFigures: MONTHLY_FIGURES,
} as const;

/** A figure of every kind, with a rate of the first two. */
export const FIGURES_OF_EVERY_KIND = [
  figure('Số hộ tham gia', { measure: 'hộ' }),
  figure('Tổng số hộ', { measure: 'hộ' }),
  figure('Kinh phí', { measure: 'triệu đồng', kind: 'decimal', isRequired: false }),
  figureOf('rate', 'Tỷ lệ hộ tham gia', ['Số hộ tham gia', 'Tổng số hộ']),
  figureOf('choice', 'Hình thức', ['Trực tiếp', 'Trực tuyến']),
  figureOf('choices', 'Kênh tuyên truyền', ['Truyền thanh', 'Truyền thanh lưu động', 'Pa nô']),
  figureOf('day', 'Ngày tổ chức'),
  { ...figureOf('text', 'Kiến nghị'), isRequired: false },
] as const satisfies readonly RequestedFigure[];

export function figureOf(
  kind: FigureKind,
  label: string,
  options: readonly string[] = [],
): RequestedFigure {
  return { ...withKind(figure(label), kind), options };
}
