import { describe, expect, it } from 'vitest';
import { parseMailboxes } from '../../../src/units/rules/parse-mailboxes';

const read = (to: string, copies: string[] = [], faulty: string[] = []) => ({ to, copies, faulty });

describe('a cell of addresses', () => {
  it.each([
    ['', read('')],
    [' VanThu@Mau.Example.ORG ', read('vanthu@mau.example.org')],
    ['a@mau.example.org; b@mau.example.org', read('a@mau.example.org', ['b@mau.example.org'])],
    ['a@mau.example.org, a@mau.example.org', read('a@mau.example.org')],
    ['a@mau.example.org\nb@mau.example.org', read('a@mau.example.org', ['b@mau.example.org'])],
    ['a@mau.example.org/b@mau.example.org', read('a@mau.example.org', ['b@mau.example.org'])],
    ['mailto:a@mau.example.org', read('a@mau.example.org')],
    ['<a@mau.example.org>', read('a@mau.example.org')],
    ['Văn thư <a@mau.example.org>', read('a@mau.example.org')],
    ['a＠mau.example.org.', read('a@mau.example.org')],
    ['a\u200b@mau.example.org', read('a@mau.example.org')],
    ['sai.mau.example.org', read('', [], ['sai.mau.example.org'])],
    [
      'a@@mau..example.org; b@mau.example.org',
      read('b@mau.example.org', [], ['a@@mau..example.org']),
    ],
    ['đơnvị@mau.example.org', read('', [], ['đơnvị@mau.example.org'])],
    ['a@gmail.con', read('', [], ['a@gmail.con'])],
    ['a@gamil.com', read('', [], ['a@gamil.com'])],
  ])('%j reads as %j', (text, mailboxes) => {
    expect(parseMailboxes(text)).toEqual(mailboxes);
  });
});
