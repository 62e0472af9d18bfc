import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeIndex } from '../../src/texts/likeness';

/** True if a search for `name` finds `other`. */
function isLike(name: string, other: string): boolean {
  const index = likeIndex<string>();
  index.add(other, other);
  return index.like(name).length > 0;
}

describe('names are similar', () => {
  it.each([
    ['Chi bộ thôn Ngã 3', 'Chi bộ thôn Ngã Ba'],
    ['Phòng Kinh tế', 'Phòng Kinh tế xã'],
    ['Công ty Mỹ Lý', 'Công ty Mĩ Lí'],
    ['Phòng Văn hóa và Xã hội', 'Phòng Văn hóa - Xã hội'],
    ['Trường Mầm non Bàn Giản', 'Trường Mầm non Bán Giản'],
    ['Hội Liên hiệp Phụ nử', 'Hội Liên hiệp Phụ nữ'],
    ['Hội Cựu chiến bin', 'Hội Cựu chiến binh'],
    ['Hội Cựu chiến bnih', 'Hội Cựu chiến binh'],
    ['Chi bộ thôn Đồng Tâm A', 'Chi bộ thôn Đòng Tâm A'],
    ['Trạm Y tế xã Mẫu', 'Trạm Y tê xã Mẩu'],
  ])('%s and %s', (a, b) => {
    expect([isLike(a, b), isLike(b, a)]).toEqual([true, true]);
  });
});

describe('names are not similar', () => {
  it.each([
    ['Trường THCS Thượng Khê', 'Chi bộ Trường THCS Thượng Khê'],
    ['Trường Tiểu học Lâm Khê 1', 'Trường Tiểu học Lâm Khê 10'],
    ['Trường Tiểu học Lâm Khê 1', 'Trường Tiểu học Lâm Khê 2'],
    ['Trường Tiểu học Mẫu', 'Trường Mầm non Mẫu'],
    ['Chi bộ thôn A', 'Chi bộ thôn B'],
    ['Chi bộ khu phố II', 'Chi bộ khu phố III'],
    ['Chi bộ tổ dân phố IV', 'Chi bộ tổ dân phố V'],
    ['Tổ dân phố 1A', 'Tổ dân phố 1B'],
    ['Thôn An', 'Thôn Ân Hà'],
    ['Hội Cựu chiến bị', 'Hội Cựu chiến binh'],
    ['Ban An', 'Ban Ân Ba'],
  ])('%s and %s', (a, b) => {
    expect([isLike(a, b), isLike(b, a)]).toEqual([false, false]);
  });
});

it('similarity is symmetric', () => {
  const word = fc.constantFrom(
    'Chi bộ',
    'Trường',
    'thôn',
    'Ngã',
    'Ba',
    '3',
    'Nga',
    'xã',
    'Mầm',
    'Mâm',
    'non',
    '10',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(isLike(a, b)).toEqual(isLike(b, a));
    }),
  );
});

it('a name far longer than any unit has must be equal', () => {
  const name = 'a'.repeat(400);
  expect(isLike(name, name.slice(1))).toBe(true);
  expect(isLike(name.repeat(2), name.repeat(2).slice(1))).toBe(false);
});
