import { newFigure, type RequestedFigure } from '../../src/records/requested-figure';

/** A requested figure: whole, required and added over units. */
export function figure(label: string, fields: Partial<RequestedFigure> = {}): RequestedFigure {
  return { ...newFigure({ label, measure: '' }), ...fields };
}

/** Figures of a monthly report: two counts, an amount of money and a rate. */
export const MONTHLY_FIGURES: readonly RequestedFigure[] = [
  figure('Số tin, bài đã đăng', { measure: 'tin, bài' }),
  figure('Số buổi tuyên truyền', { measure: 'buổi' }),
  figure('Kinh phí', { measure: 'triệu đồng', isDecimal: true, isRequired: false }),
  figure('Tỷ lệ hộ tham gia', {
    measure: '%',
    isDecimal: true,
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
