import { describe, expect, it } from 'vitest';
import { field } from '../../src/forms/field-view';
import { formProblems, mailboxFault } from '../../src/forms/form-page/form-problems';
import type { FieldKind } from '../../src/forms/form-view';
import { DIALOG_WORDS } from '../../src/frame/dialog/dialog-words';

describe('what is wrong with a mailbox', () => {
  it.each([
    ['vanphong@tanphutrung.example.org', null],
    ['vanphong@tanphutrung', 'noDot'],
    ['vanphong.tanphutrung.vn', 'noAt'],
    ['van phong@xa.example.org', 'blank'],
    ['a@xa.example.org; b@xa.example.org', 'several'],
    ['vănphòng@xa.example.org', 'marks'],
    ['vanphong@xa..example.org', 'other'],
  ])('of %s is %s', (text, fault) => {
    expect(mailboxFault(text)).toBe(fault);
  });
});

const desk = { language: 'vi', words: DIALOG_WORDS.vi } as const;

/** Problems of a form in which `text` was typed into a field of this kind. */
const saidOf = (kind: FieldKind, text: string) =>
  formProblems({ fields: [field('asked', 'Mục', kind)] }, { asked: text }, desk);

describe.each([
  {
    kind: 'phone',
    taken: ['0203 3811 222', '(0203) 3.811.222 - Văn thư', '1022', '1900 1234', ''],
    refused: ['abc', '0203', '123456'],
  },
  {
    kind: 'position',
    taken: ['Chánh Văn phòng', 'Phó Trưởng ban 2', 'CVP', ''],
    refused: ['0203 3811 222', '+84 (203) 3.811.222', '12', 'vanphong@xa.example.org'],
  },
] as const)('a field of the kind $kind', ({ kind, taken, refused }) => {
  it.each(taken)('accepts %j', (text) => {
    expect(saidOf(kind, text)).toEqual([]);
  });

  it.each(refused)('refuses %s with an error at the field', (text) => {
    expect(saidOf(kind, text)).toMatchObject([
      { field: 'asked', message: expect.stringContaining(`“${text}”`) },
    ]);
  });
});
