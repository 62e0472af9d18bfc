import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, copyAddressesOf } from '../../src/records/email-address';
import { shows } from '../promises/shows';

describe('a mailbox cell', () => {
  it.each([
    ['ubnd@phuninh.example.org', 'ubnd@phuninh.example.org'],
    ['  UBND@PhuNinh.Example.ORG ', 'ubnd@phuninh.example.org'],
    ["o'hara+vb@a-b.example.org", "o'hara+vb@a-b.example.org"],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('%j is the mailbox %s', (text, mailbox) => {
    expect(addressOf(text)).toEqual({ usable: true, mailbox });
  });

  it.each([
    ['', 'missing'],
    [' \u00a0', 'missing'],
    ['a@example.org, b@example.org', 'several'],
    ['a@example.org;b@example.org', 'several'],
    ['a@example.org\nb@example.org', 'several'],
    ['Văn thư <a@example.org>', 'several'],
    ['a@example.org\r\nBcc:b@example.org', 'several'],
    ['ubnd', 'malformed'],
    ['phuninh.example.org', 'malformed'],
    ['@example.org', 'malformed'],
    ['ubnd@', 'malformed'],
    ['ubnd@phuninh', 'malformed'],
    ['ubnd@@phuninh.example.org', 'malformed'],
    ['u..b@phuninh.example.org', 'malformed'],
    ['.u@phuninh.example.org', 'malformed'],
    ['ubnd@phuninh..example.org', 'malformed'],
    ['ubnd@-phuninh.example.org', 'malformed'],
    ['ubnd@phuninh.example.org.', 'malformed'],
    ['phùninh@example.org', 'malformed'],
    ['ubnd＠phuninh.example.org', 'malformed'],
    ['<ubnd@phuninh.example.org>', 'malformed'],
    [`${'a'.repeat(65)}@example.org`, 'malformed'],
    [`a@${'b.'.repeat(126)}org`, 'malformed'],
  ])('%j is refused: %s', (text, fault) => {
    expect(addressOf(text)).toEqual({ usable: false, fault });
  });

  it('is refused if letters to it came back, beside others', () => {
    const returned = 'Cu@example.org; ubnd@example.org';
    expect(addressOf('cu@example.org', returned)).toEqual({ usable: false, fault: 'returned' });
    expect(addressOf('bnd@example.org', returned).usable).toBe(true);
  });

  it('never accepts a mailbox that could hide a second recipient or a header', () => {
    shows(41);
    const part = fc.string({
      unit: fc.constantFrom('a', '@', '.', ',', ';', ' ', '\r', '\n', '<'),
    });
    fc.assert(
      fc.property(part, (text) => {
        const address = addressOf(text);
        if (address.usable) expect(address.mailbox).toMatch(/^[^@,;<\s]+@[^@,;<\s]+$/);
      }),
    );
  });
});

describe('a cell of copy addresses', () => {
  it.each([
    ['', [], []],
    ['a@example.org, B@example.org;\nc@example.org', ['a', 'b', 'c'], []],
    ['a@example.org A@example.org', ['a'], []],
    ['a@example.org, vanthu', ['a'], ['vanthu']],
    ['văn thư: a@example.org; phó văn phòng: b@example.org', ['a', 'b'], []],
    ['văn thư: a@example.org c@example.org\nphó: B@example.org', ['a', 'c', 'b'], []],
  ])('%j has the usable addresses %j and the faulty ones %j', (text, usable, faulty) => {
    expect(copyAddressesOf(text)).toEqual({
      usable: usable.map((name) => `${name}@example.org`),
      faulty,
    });
  });
});
