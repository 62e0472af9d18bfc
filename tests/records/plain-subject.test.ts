import { expect, it } from 'vitest';
import { plainSubject } from '../../src/records/plain-subject';

it.each([
  ['V/v tổ chức sinh hoạt chuyên đề', 'tổ chức sinh hoạt chuyên đề'],
  ['v/v: tổ chức', 'tổ chức'],
  ['V/v về việc tổ chức', 'tổ chức'],
  ['Về việc tổ chức', 'tổ chức'],
  ['VỀ VIỆC tổ chức', 'tổ chức'],
  ['về công tác cán bộ', 'công tác cán bộ'],
  ['Về công tác cán bộ'.normalize('NFD'), 'công tác cán bộ'],
  ['Về đích nông thôn mới', 'Về đích nông thôn mới'],
  ['tổ chức về nguồn', 'tổ chức về nguồn'],
  ['Vềnh', 'Vềnh'],
  ['V/v', 'V/v'],
])('a trích yếu typed as %j reads %j', (typed, subject) => {
  expect(plainSubject(typed)).toBe(subject);
});
