import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReportedValues, parseReportedValues } from '../../../../src/records/reported-value';
import type { RequestedFigure } from '../../../../src/records/requested-figure';
import {
  formatRequestedFigures,
  parseRequestedFigures,
} from '../../../../src/records/requested-figure';
import { wordsIn } from '../../../../src/words/words-in';
import { reportedValues } from '../../../../src/workbook/cells/kinds/reported-values';
import { requestedFigures } from '../../../../src/workbook/cells/kinds/requested-figures';
import { MONTHLY_FIGURES } from '../../../builders/figure';

const vi = wordsIn('vi');
const requested = requestedFigures({ vi: 'A', en: 'B' }, 100).codec;
const reported = reportedValues({ vi: 'A', en: 'B' }, 100).codec;

const anyFigure: fc.Arbitrary<RequestedFigure> = fc.record({
  label: fc.constantFrom('Số tin, bài', 'Thu: phí', 'Kinh phí (dự kiến) khác', '12 tháng'),
  measure: fc.constantFrom('', 'tin, bài', '%', 'triệu đồng'),
  isDecimal: fc.boolean(),
  isRequired: fc.boolean(),
  isSummed: fc.boolean(),
  isAccumulated: fc.boolean(),
});

describe('the figures that a dispatch asks', () => {
  it('are written as people read them', () => {
    expect(formatRequestedFigures(MONTHLY_FIGURES, vi.figureTicks).split('\n')).toEqual([
      'Số tin, bài đã đăng (tin, bài) · số nguyên · bắt buộc · cộng',
      'Số buổi tuyên truyền (buổi) · số nguyên · bắt buộc · cộng',
      'Kinh phí (triệu đồng) · số thập phân · cộng',
      'Tỷ lệ hộ tham gia (%) · số thập phân',
    ]);
  });

  it.each(['vi', 'en'] as const)('read back as they were written, in %s', (language) => {
    const words = wordsIn(language).figureTicks;
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 10 }), (figures) => {
        expect(parseRequestedFigures(formatRequestedFigures(figures, words), words)).toEqual(
          figures,
        );
      }),
    );
  });

  it('are read from a plain list of names, with the ticks that suit each name', () => {
    const text = 'Số buổi\n\nKinh phí (triệu đồng)\nTỷ lệ giải ngân (%)';
    const usual = { isDecimal: false, isRequired: true, isSummed: true, isAccumulated: false };
    expect(parseRequestedFigures(text, vi.figureTicks)).toEqual([
      { ...usual, label: 'Số buổi', measure: '' },
      { ...usual, label: 'Kinh phí', measure: 'triệu đồng', isDecimal: true },
      { ...usual, label: 'Tỷ lệ giải ngân', measure: '%', isDecimal: true, isSummed: false },
    ]);
  });

  it.each([
    ['asks about persons', 'Số buổi\nHọ tên', 'personFigure', 'Họ tên'],
    ['is written twice', 'Số buổi\nsố  BUỔI (buổi)', 'figureTwice', 'Số buổi'],
    ['has an unknown word', 'Số buổi · số chẵn', 'notRequestedFigures', 'Số buổi · số chẵn'],
    ['has no name', 'Số buổi\n(tin)', 'notRequestedFigures', '(tin)'],
    ['has a mark that separates names', 'A | B', 'notRequestedFigures', 'A | B'],
  ])('are a problem of the cell if one %s', (_, text, fault, line) => {
    expect(requested.read(text, vi, text)).toBeNull();
    expect(requested.faultOf?.(text) ?? requested.fault).toBe(fault);
    expect(requested.quoted?.(text, vi)).toBe(line);
  });

  it('are at most ten', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (__, at) => `Số ${at}`).join('\n');
    expect(requested.read(lines(10), vi, lines(10))).toHaveLength(10);
    expect(requested.read(lines(11), vi, lines(11))).toBeNull();
    expect(requested.faultOf?.(lines(11))).toBe('manyFigures');
  });
});

describe('the values that a unit reported', () => {
  it('are written as people in Vietnam write numbers', () => {
    const values = [
      { label: 'Số tin, bài: đã đăng', value: 1234 },
      { label: 'Kinh phí', value: 1234567.5 },
      { label: 'Chênh lệch', value: -2 },
    ];
    const text = 'Số tin, bài: đã đăng: 1.234\nKinh phí: 1.234.567,5\nChênh lệch: −2';
    expect(formatReportedValues(values)).toBe(text);
    expect(parseReportedValues(text)).toEqual(values);
  });

  it.each([
    ['no number', 'Số buổi: ba', 'notReportedValues', 'Số buổi: ba'],
    ['no label', 'Số buổi: 3\n12', 'notReportedValues', '12'],
    ['a label twice', 'Số buổi: 3\nsố buổi: 4', 'figureTwice', 'số buổi: 4'],
  ])('are a problem of the cell with %s', (_, text, fault, line) => {
    expect(reported.read(text, vi, text)).toBeNull();
    expect(reported.faultOf?.(text) ?? reported.fault).toBe(fault);
    expect(reported.quoted?.(text, vi)).toBe(line);
  });
});
