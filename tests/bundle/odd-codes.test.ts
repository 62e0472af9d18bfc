import { describe, expect, it } from 'vitest';
import type { AnswerOutcome } from '../../src/answers/rules/answer-outcome';
import { acknowledgeAnswer } from '../builders/answers';
import { linkIn, officeWith, sendAll } from './office';
import { rowsOf } from './rows-of';
import { pageViewOf } from './view-of';

/** Unit codes as offices write them: with diacritics, slashes, blanks and signs that have a meaning in URLs. */
const CODES = [
  'ĐU-01',
  'TH 02',
  '01/TH',
  'A&B',
  'A+B',
  '50%',
  'A%20',
  'CB.Thôn 3',
  'Đ/c',
  '(MTTQ)',
  "HĐND'26",
  '#7',
  'P.KT?',
  'Trường=MN',
  'ỦB;ND',
  'xã:1',
  '“TYT”',
  '…',
  'Tổ 5*',
  'Ủy ban Mặt trận Tổ quốc Việt Nam xã Ịịịị',
];

const list = [
  ['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email'],
  ...CODES.map((code, at) => [
    code,
    `Đơn vị số ${at + 1}`,
    'Khối',
    `dv${at + 1}@don-vi.example.org`,
  ]),
];

describe('units with any code that an office writes', () => {
  const google = officeWith(list);
  sendAll(google);
  const links = google.letters.map(linkIn);
  const saved = google.save();

  it('are twenty', () => {
    expect([CODES.length, new Set(links).size]).toEqual([20, 20]);
    expect(rowsOf(google, 'units').map(({ code }) => code)).toEqual(CODES);
  });

  it.each(CODES.map((code, at) => [code, at] as const))(
    'answer behind their link: %s',
    (code, at) => {
      google.restore(saved);
      const view = pageViewOf(google.visit(links[at] ?? ''));
      expect(view).toMatchObject({ state: 'open', unitName: `Đơn vị số ${at + 1}` });
      const { result } = google.callFromPage(
        'confirmReceipt',
        view.token,
        acknowledgeAnswer(),
        'a1'.repeat(16),
      );
      expect((result as AnswerOutcome).state).toBe('recorded');
      const row = rowsOf(google, 'tracking').find(({ unitCode }) => unitCode === code);
      expect(row?.acknowledge).toBe('Đã xác nhận');
    },
  );

  it.each(['.', ')', ',', '>', '%20', '.%20', '%E2%80%9D'])(
    'can use a link that was copied with %s after it',
    (ending) => {
      google.restore(saved);
      const states = links.map((link) => pageViewOf(google.visit(`${link}${ending}`)).state);
      expect(new Set(states)).toEqual(new Set(['open']));
    },
  );

  it('are encoded in their link so that no mail program ends it early', () => {
    for (const link of links) expect(link.split('?t=')[1]).toMatch(/^[\w.%-]+&d=VB-001$/);
  });
});
