import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../../src/records/audience';
import { TRAINING_FORMS, type TrainingEntry } from '../../../../src/records/training-entry';
import { wordsIn } from '../../../../src/words/words-in';
import { formatEntries, parseEntries } from '../../../../src/workbook/cells/kinds/entries';
import { formatHeads, parseHeads } from '../../../../src/workbook/cells/kinds/heads';
import { anyNearDay } from '../../../builders/days';

const vi = wordsIn('vi');

const anyHeads = fc.dictionary(fc.constantFrom(...AUDIENCES), fc.nat(1_000_000));
const anyEntry = fc.record({
  form: fc.constantFrom(...(Object.keys(TRAINING_FORMS) as TrainingEntry['form'][])),
  heldOn: anyNearDay,
  sessions: fc.option(fc.nat(1000)),
  attended: anyHeads,
});

describe('heads and rounds in a cell', () => {
  it('are written as people read them', () => {
    const entries: TrainingEntry[] = [
      { form: 'meeting', heldOn: '2024-11-18', sessions: 1, attended: { party: 40, people: 9 } },
      { form: 'copies', heldOn: '2024-11-05', sessions: null, attended: {} },
    ];
    expect(formatEntries(entries, vi)).toEqual(
      '18/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: 40 | Nhân dân: 9\n05/11/2024 | Sao gửi văn bản',
    );
    expect(formatHeads({ party: 45, students: 1200 }, vi)).toEqual(
      'Đảng viên: 45\nHọc sinh, sinh viên: 1200',
    );
  });

  it.each(['vi', 'en'] as const)('read back as they were written, in %s', (language) => {
    const words = wordsIn(language);
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 4 }), anyHeads, (entries, heads) => {
        expect(parseEntries(formatEntries(entries, words), words)).toEqual(entries);
        expect(parseHeads(formatHeads(heads, words), words)).toEqual(heads);
      }),
    );
  });

  it('read as people type them: other case, blanks and empty lines', () => {
    expect(parseEntries(' 5.11.2024|hội nghị trực tiếp |2|đảng viên : 1.040\n\n', vi)).toEqual([
      { form: 'meeting', heldOn: '2024-11-05', sessions: 2, attended: { party: 1040 } },
    ]);
    expect([parseEntries(' ', vi), parseHeads('', vi)]).toEqual([[], {}]);
  });

  it.each([
    '18/11/2024',
    '31/2/2024 | Hội nghị trực tiếp',
    '18/11/2024 | Họp | 1',
    '18/11/2024 | Hội nghị trực tiếp | một | Đảng viên: 40',
    '18/11/2024 | Hội nghị trực tiếp | 1 | Đảng viên: bốn mươi',
    '18/11/2024 | Hội nghị trực tiếp | 1 | Đoàn viên: 40',
  ])('cannot be read as rounds from %j', (text) => {
    expect(parseEntries(text, vi)).toEqual(null);
  });

  it.each(['45', 'Đảng viên', 'Đảng viên: x', ': 45'])(
    'cannot be read as heads from %j',
    (text) => {
      expect(parseHeads(text, vi)).toEqual(null);
    },
  );
});
