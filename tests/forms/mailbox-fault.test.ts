import { describe, expect, it } from 'vitest';
import { formProblems } from '../../src/forms/page/form-problems';
import { mailboxFault } from '../../src/forms/page/mailbox-fault';
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

describe('a telephone field', () => {
  const field = { name: 'phone', label: 'Điện thoại', kind: 'phone', required: false } as const;
  const problemsOf = (phone: string) =>
    formProblems(
      { fields: [{ ...field, hint: '', value: '', options: [] }] },
      { phone },
      DIALOG_WORDS.vi,
    );

  it.each(['0203 3811 222', '(0203) 3.811.222 - Văn thư', '1022', '1900 1234', ''])(
    'takes %j',
    (text) => {
      expect(problemsOf(text)).toEqual([]);
    },
  );

  it.each(['abc', '0203', '123456'])('refuses %s, and says so at the field', (text) => {
    expect(problemsOf(text)).toMatchObject([
      { field: 'phone', message: expect.stringContaining(`“${text}”`) },
    ]);
  });
});
