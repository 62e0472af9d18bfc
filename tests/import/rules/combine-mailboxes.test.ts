import { describe, expect, it } from 'vitest';
import { combineMailboxes, leaderMailbox } from '../../../src/import/rules/combine-mailboxes';
import { unit } from '../../builders/unit';

const back = 'cu@mau.example.org';

/** Result for a unit with this mailbox and a list whose address cell has this text. */
const combined = (email: string, cell: string, returnedEmail = back) =>
  combineMailboxes(unit({ email, returnedEmail }), [
    { line: 2, values: { name: 'A', email: cell }, names: [] },
  ]);

describe('an address that bounced', () => {
  it.each([
    ['does not take the place of a usable one', 'moi@mau.example.org', 'moi@mau.example.org', back],
    ['stays where nothing better is known, and is named', back, back, back],
    ['is known again in capitals', 'CU@mau.example.org', 'CU@mau.example.org', back],
    ['is written where there is none at all', '', back, back],
  ])('%s', (_, onFile, to, value) => {
    expect(combined(onFile, back)).toEqual({
      to,
      copies: '',
      notes: [{ fault: 'addressReturned', value }],
    });
  });

  it('is replaced by a usable one of the list', () => {
    expect(combined(back, 'moi@mau.example.org')).toEqual({
      to: 'moi@mau.example.org',
      copies: '',
      notes: [],
    });
  });

  it('gets no copies if there is a usable one', () => {
    expect(combined('', `moi@mau.example.org; ${back}`)).toEqual({
      to: 'moi@mau.example.org',
      copies: '',
      notes: [{ fault: 'addressReturned', value: back }],
    });
  });

  it('is reported although the list has no addresses', () => {
    expect(combineMailboxes(unit({ email: back, returnedEmail: back }), [])).toEqual({
      to: back,
      copies: '',
      notes: [{ fault: 'addressReturned', value: back }],
    });
  });
});

describe('an address in the second column only', () => {
  const both = (email: string, ccEmail: string, onFile = '') =>
    combineMailboxes(unit({ email: onFile, returnedEmail: '' }), [
      { line: 2, values: { name: 'A', email, ccEmail }, names: [] },
    ]);
  const second = 'hai@gmail.com';
  const free = { fault: 'addressFree', value: second };

  it('becomes the main address, with notes for that and for a free mailbox', () => {
    expect(both('', second)).toEqual({
      to: second,
      copies: '',
      notes: [{ fault: 'addressSecond', value: second }, free],
    });
  });

  it('gets copies if there is one in the first column, on file or in the list', () => {
    const copied = { to: 'a@mau.example.org', copies: second, notes: [free] };
    expect(both('a@mau.example.org', second)).toEqual(copied);
    expect(both('', second, 'a@mau.example.org')).toMatchObject({ ...copied, notes: [{}, free] });
  });
});

it.each(['Chưa có', 'tn@mau,example'])('%s is one fault', (cell) => {
  expect(combined('', cell, '').notes).toEqual([{ fault: 'addressFaulty', value: cell }]);
});

describe('words in a cell of mailboxes', () => {
  it.each([
    ['a@mau.example.org hoặc b@mau.example.org (cô Hoa)', 'addressBeside hoặc (cô Hoa)'],
    ['Gửi thư a@mau.example.org', 'addressBeside Gửi thư'],
    ['a@mau.example.org - b@mau.example.org', ''],
    ['a@mau.example.org; b.example.org', 'addressFaulty b.example.org'],
    ['chưa rõ', 'addressFaulty chưa rõ'],
  ])('%s are reported as words, an address without @ as faulty', (cell, said) => {
    const faults = ['addressBeside', 'addressFaulty'];
    const notes = combined('', cell).notes.filter(({ fault }) => faults.includes(fault));
    expect(notes.map(({ fault, value }) => `${fault} ${value}`).join()).toEqual(said);
  });
});

describe('the mailbox of the leadership', () => {
  const read = (onFile: string, cell?: string) =>
    leaderMailbox({
      existing: unit({ leaderEmail: onFile }),
      lines: [
        { line: 2, values: { name: 'A', ...(cell ? { leaderEmail: cell } : {}) }, names: [] },
      ],
    });
  const [vp, kt] = ['vp@mau.example.org', 'kt@mau.example.org'];

  it.each([
    ['is that of the list', '', vp, vp, []],
    ['takes the place of the one on file', kt, vp, vp, []],
    ['keeps its spelling on file', 'VP@mau.example.org', vp, 'VP@mau.example.org', []],
    ['stays if the list has none', vp, undefined, vp, []],
    ['is one only', '', `${vp}; ${kt}`, vp, [{ fault: 'valueLeftOut', value: kt }]],
    [
      'stays if that of the list is faulty',
      vp,
      'vp@',
      vp,
      [{ fault: 'addressFaulty', value: 'vp@' }],
    ],
    [
      'is written with its fault if there is none',
      '',
      'vp@',
      'vp@',
      [{ fault: 'addressFaulty', value: 'vp@' }],
    ],
  ] as const)('%s', (_, onFile, cell, value, notes) => {
    expect(read(onFile, cell)).toEqual({ value, notes });
  });
});
