import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../../src/records/audience';
import { FORMS_IN_ORDER } from '../../../../src/records/training-figures';
import { wordsIn } from '../../../../src/words/words-in';
import { formatValues, parseValues } from '../../../../src/workbook/cells/kinds/reported-values';
import { anyNearDay } from '../../../builders/days';
import { type Round, trainingValues } from '../../../builders/training';

const vi = wordsIn('vi');

const anyHeads = fc.dictionary(fc.constantFrom(...AUDIENCES), fc.nat(1_000_000));
const anyRound = fc.record({
  form: fc.constantFrom(...FORMS_IN_ORDER),
  heldOn: anyNearDay,
  sessions: fc.option(fc.nat(1000)),
  attended: anyHeads,
});

describe('a training in the cell of reported figures', () => {
  it('is written as people read it', () => {
    const rounds: Round[] = [
      { form: 'meeting', heldOn: '2024-11-18', sessions: 1, attended: { party: 40, people: 9 } },
      { form: 'copies', heldOn: '2024-11-05', sessions: null, attended: {} },
    ];
    const values = trainingValues({ eligibleBy: { party: 45, students: 1200 }, rounds });
    expect(formatValues(values, vi).split('\n')).toEqual([
      'Số thuộc diện · Đảng viên: 45',
      'Số thuộc diện · Học sinh, sinh viên: 1.200',
      '18/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: 40 | Nhân dân: 9',
      '05/11/2024 | Sao gửi văn bản',
    ]);
  });

  it.each(['vi', 'en'] as const)('reads back as it was written, in %s', (language) => {
    const words = wordsIn(language);
    fc.assert(
      fc.property(
        fc.array(anyRound, { maxLength: 4 }),
        anyHeads,
        fc.constantFrom(undefined, 'copies; cách riêng'),
        (rounds, eligibleBy, forms) => {
          const values = trainingValues({ eligibleBy, rounds, ...(forms && { forms }) });
          expect(parseValues(formatValues(values, words), words)).toEqual(values);
        },
      ),
    );
  });

  it('reads as people type it: other case, blanks and empty lines', () => {
    const typed =
      ' 5.11.2024|hội nghị trực tiếp |2|đảng viên : 1.040\n\nsố thuộc diện·Đảng viên: 45';
    const rounds = [
      { form: 'meeting', heldOn: '2024-11-05', sessions: 2, attended: { party: 1040 } },
    ] as const;
    expect(parseValues(typed, vi)).toEqual(trainingValues({ eligibleBy: { party: 45 }, rounds }));
    expect(parseValues(' ', vi)).toEqual([]);
  });

  it('holds 30 rounds of all audiences', () => {
    const attended = Object.fromEntries(AUDIENCES.map((audience) => [audience, 1_000_000]));
    const round = { form: 'website', heldOn: '2024-11-05', sessions: 10_000, attended } as const;
    const rounds = Array.from({ length: 30 }, () => round);
    for (const language of ['vi', 'en'] as const) {
      const text = formatValues(
        trainingValues({ eligibleBy: attended, rounds }),
        wordsIn(language),
      );
      expect(text.length).toBeLessThan(50_000);
    }
  });

  it.each([
    '18/11/2024',
    '31/2/2024 | Hội nghị trực tiếp',
    '18/11/2024 | Họp | 1',
    '18/11/2024 | Hội nghị trực tiếp | một | Đảng viên: 40',
    '18/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: bốn mươi',
    '18/11/2024 | Hội nghị trực tiếp | 1 | Đoàn viên: 40',
    'Số thuộc diện · Đoàn viên: 40',
    'Số thuộc diện · Đảng viên: x',
  ])('cannot be read from %j', (text) => {
    expect(parseValues(text, vi)).toEqual(null);
  });
});
