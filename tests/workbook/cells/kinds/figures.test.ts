import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureProblems } from '../../../../src/records/figure-problems';
import { formatReportedValues, parseReportedValues } from '../../../../src/records/reported-value';
import type { RequestedFigure } from '../../../../src/records/requested-figure';
import {
  copyFigures,
  FIGURE_KINDS,
  figuresInCopy,
  formatRequestedFigures,
  MAX_OPTIONS,
  parseRequestedFigures,
  withKind,
} from '../../../../src/records/requested-figure';
import { singleBlanks } from '../../../../src/texts/single-blanks';
import { wordsIn } from '../../../../src/words/words-in';
import { reportedValues } from '../../../../src/workbook/cells/kinds/reported-values';
import { requestedFigures } from '../../../../src/workbook/cells/kinds/requested-figures';
import { FIGURES_OF_EVERY_KIND, figure, MONTHLY_FIGURES } from '../../../builders/figure';

const vi = wordsIn('vi');
const requested = requestedFigures({ vi: 'A', en: 'B' }, 100).codec;
const reported = reportedValues({ vi: 'A', en: 'B' }, 100).codec;

const LABELS = ['Số tin, bài', 'Thu: phí', 'Kinh phí (dự kiến) khác', '12 tháng', 'Số “A: B”'];

const anyOption = fc
  .string({ unit: fc.constantFrom(...'ab Đê1:,"”()+='), minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** Any figure that a person can define in the form, except that its rate may be of nothing. */
const anyFigure: fc.Arbitrary<RequestedFigure> = fc
  .record({
    label: fc.constantFrom(...LABELS),
    measure: fc.constantFrom('', 'tin, bài', '%', 'triệu đồng'),
    kind: fc.constantFrom(...FIGURE_KINDS),
    options: fc.uniqueArray(anyOption, { minLength: 2, maxLength: MAX_OPTIONS }),
    isRequired: fc.boolean(),
    isSummed: fc.boolean(),
    isAccumulated: fc.boolean(),
    inRounds: fc.constant(null),
    byAudience: fc.constant(false),
  })
  .map((one) => withKind(one, one.kind));

/** Figures that a dispatch may ask: rates are of two other ones. */
const anyFigures = fc
  .uniqueArray(anyFigure, { selector: ({ label }) => label, maxLength: LABELS.length })
  .map((figures) => {
    const numbers = figures.filter(({ isSummed }) => isSummed).map(({ label }) => label);
    return figures.map((one) =>
      one.kind === 'rate' ? { ...one, options: numbers.slice(0, 2) } : one,
    );
  })
  .filter((figures) => figureProblems(figures).every(({ fault }) => fault === 'accumulated'));

describe('the figures that a dispatch asks', () => {
  it('are written as people read them', () => {
    expect(formatRequestedFigures(MONTHLY_FIGURES, vi.figureWords).split('\n')).toEqual([
      'Số tin, bài đã đăng (tin, bài) · số nguyên · bắt buộc · cộng',
      'Số buổi tuyên truyền (buổi) · số nguyên · bắt buộc · cộng',
      'Kinh phí (triệu đồng) · số thập phân · cộng',
      'Tỷ lệ hộ tham gia (%) · số thập phân',
    ]);
  });

  it.each(['vi', 'en'] as const)('read back as they were written, in %s', (language) => {
    const words = wordsIn(language).figureWords;
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const text = formatRequestedFigures(figures, words);
        expect(requested.read(text, wordsIn(language), text)).toEqual(figures);
      }),
    );
  });

  it('are copied in no language, and the copy reads back', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        expect(figuresInCopy(copyFigures(figures))).toEqual(figures);
      }),
    );
    expect(copyFigures(FIGURES_OF_EVERY_KIND).split('\n')).toEqual([
      'rs|hộ|Số hộ tham gia',
      'rs|hộ|Tổng số hộ',
      'ds|triệu đồng|Kinh phí',
      'p||Số hộ tham gia; Tổng số hộ|Tỷ lệ hộ tham gia',
      'cr||Trực tiếp; Trực tuyến|Hình thức',
      'mr||Truyền thanh; Truyền thanh lưu động; Pa nô|Kênh tuyên truyền',
      'yr||Ngày tổ chức',
      't||Kiến nghị',
    ]);
  });

  it('name the kind, and the options with it', () => {
    expect(
      formatRequestedFigures(FIGURES_OF_EVERY_KIND, vi.figureWords).split('\n').slice(3),
    ).toEqual([
      'Tỷ lệ hộ tham gia · tỷ lệ của hai số liệu: Số hộ tham gia; Tổng số hộ',
      'Hình thức · chọn một: Trực tiếp; Trực tuyến · bắt buộc',
      'Kênh tuyên truyền · chọn nhiều: Truyền thanh; Truyền thanh lưu động; Pa nô · bắt buộc',
      'Ngày tổ chức · ngày · bắt buộc',
      'Kiến nghị · nội dung ngắn',
    ]);
  });

  it('of the two kinds of numbers are read from the cell and from the copy', () => {
    const text = 'Số buổi (buổi) · số nguyên · bắt buộc · cộng\nTỷ lệ (%) · số thập phân';
    expect(requested.read(text, vi, text)).toEqual([
      figure('Số buổi', { measure: 'buổi' }),
      figure('Tỷ lệ', { measure: '%', kind: 'decimal', isSummed: false, isRequired: false }),
    ]);
    expect(figuresInCopy('rs|buổi|Số buổi\nds|đồng|Kinh phí | chi')).toMatchObject([
      { label: 'Số buổi', kind: 'whole', isRequired: true, isSummed: true },
      { label: 'Kinh phí | chi', kind: 'decimal', isRequired: false, isSummed: true },
    ]);
  });

  it('are read from a plain list of names, with the ticks that suit each name', () => {
    const text = 'Số buổi\n\nKinh phí (triệu đồng)\nTỷ lệ giải ngân (%)';
    const usual = {
      kind: 'whole',
      options: [],
      isRequired: true,
      isSummed: true,
      isAccumulated: false,
      inRounds: null,
      byAudience: false,
    };
    expect(parseRequestedFigures(text, vi.figureWords)).toEqual([
      { ...usual, label: 'Số buổi', measure: '' },
      { ...usual, label: 'Kinh phí', measure: 'triệu đồng', kind: 'decimal' },
      { ...usual, label: 'Tỷ lệ giải ngân', measure: '%', kind: 'decimal', isSummed: false },
    ]);
  });

  it.each([
    ['asks about persons', 'Số buổi\nHọ tên', 'personFigure', 'Họ tên'],
    ['is written twice', 'Số buổi\nsố  BUỔI (buổi)', 'figureTwice', 'Số buổi'],
    ['has an unknown word', 'Số buổi · số chẵn', 'notRequestedFigures', 'Số buổi · số chẵn'],
    ['has no name', 'Số buổi\n(tin)', 'notRequestedFigures', '(tin)'],
    ['has a mark that separates names', 'A | B', 'notRequestedFigures', 'A | B'],
    [
      'has options that its kind does not take',
      'A · ngày: B; C',
      'notRequestedFigures',
      'A · ngày: B; C',
    ],
    [
      'has a mark that separates names in an option',
      'A · chọn một: B; C | D',
      'notRequestedFigures',
      'A · chọn một: B; C | D',
    ],
    ['has one option', 'A\nB · chọn một: Có', 'notRequestedFigures', 'B · chọn một: Có'],
    [
      'is a rate of what is not asked',
      'A\nB · tỷ lệ của hai số liệu: A; C',
      'notRequestedFigures',
      'B · tỷ lệ của hai số liệu: A; C',
    ],
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

  it('read back as they were written, whatever their kind', () => {
    const value = fc.oneof(
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => cents / 1000),
      fc.constantFrom('2026-03-05', '1999-12-31'),
      fc
        .string({ unit: fc.constantFrom(...'ab Đ0:;,."“”|=-'), minLength: 1, maxLength: 200 })
        .map(singleBlanks)
        .filter((text) => text !== ''),
    );
    const labels = ['Số tin, bài', 'Thu: phí', '12 tháng', 'Số “A: B”', 'A | B'];
    const anyValues = fc.uniqueArray(fc.record({ label: fc.constantFrom(...labels), value }), {
      selector: ({ label }) => label,
    });
    fc.assert(
      fc.property(anyValues, (values) => {
        const text = formatReportedValues(values);
        expect(reported.read(text, vi, text)).toEqual(values);
      }),
      { numRuns: 500 },
    );
  });

  it('are written so that a number can be read in one way, and a text is no number', () => {
    const values = [
      { label: 'Kinh phí', value: 12.345 },
      { label: 'Diện tích', value: 1234.567 },
      { label: 'Ngày tổ chức', value: '2026-03-05' },
      { label: 'Mã', value: '007' },
      { label: 'Ghi chú', value: 'Nêu: “A”; B | C' },
    ];
    const text = [
      'Kinh phí: 12,3450',
      'Diện tích: 1.234,567',
      'Ngày tổ chức: 05/03/2026',
      'Mã: “007”',
      'Ghi chú: “Nêu: “A”; B | C”',
    ].join('\n');
    expect(formatReportedValues(values)).toBe(text);
    expect(parseReportedValues(text)).toEqual(values);
    expect(parseReportedValues('Mã: "007"')).toEqual([{ label: 'Mã', value: '007' }]);
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
