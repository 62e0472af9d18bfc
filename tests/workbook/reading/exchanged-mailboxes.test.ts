import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../local/sheet-table';
import type { LetterItemKind } from '../../../src/records/letter-item-record';
import type { OutboxLetter } from '../../../src/records/outbox-letter';
import type { Stage } from '../../../src/records/stage';
import { wordsIn } from '../../../src/words/words-in';
import { exchangedMailboxes } from '../../../src/workbook/reading/exchanged-mailboxes';
import { itemRecord, letter } from '../../builders/letter';
import { shows } from '../../promises/shows';

shows(24);

const words = wordsIn('vi');
const names: Readonly<Record<string, string>> = headersOf('units', words);
const headers = ['code', 'name', 'email', 'ccEmail'].map((key) => String(names[key]));
const at = (place: string) => `u${place}@mau.example.org`;
const letterTo = (unit: string, mailbox: string, stage: Stage | LetterItemKind = 'acknowledge') =>
  letter({ mailbox, itemRecords: [itemRecord({ unitCode: unit, stage })] });

/**
 * True if the headers of mailbox and copies are suspected to be swapped. Each unit is code,
 * mailbox, copies.
 */
const areDoubted = (
  units: readonly (readonly [string, string, string])[],
  ...letters: readonly OutboxLetter[]
) => {
  const rows = units.map(([code, own, copies]) => ({ cells: [code, `U ${code}`, own, copies] }));
  return exchangedMailboxes({ headers, rows }, letters) !== null;
};

/** Four units, each as code, mailbox, copies. */
const RIGHT = ['1', '2', '3', '4'].map((code) => [code, at(code), at(`${code}-cc`)] as const);
const EXCHANGED = RIGHT.map(([code, own, copies]) => [code, copies, own] as const);

/** Letters sent to the right mailboxes, before the headers were swapped. */
const BEFORE = RIGHT.map(([code, own]) => letterTo(code, own.toUpperCase()));

describe('headers of mailboxes and copies', () => {
  it('are suspected if the last letters went to addresses that are now copies', () => {
    expect([areDoubted(EXCHANGED, ...BEFORE), areDoubted(RIGHT, ...BEFORE)]).toEqual([true, false]);
  });

  it('are not suspected for one unit whose mailbox has become a copy, nor for letters to a superior', () => {
    const moved = [['1', at('new'), at('1')] as const, ...RIGHT.slice(1)];
    expect(areDoubted(moved, ...BEFORE)).toEqual(false);
    const above = RIGHT.map(([code, , copies]) => letterTo(code, copies, 'escalation'));
    expect(areDoubted(RIGHT, ...above)).toEqual(false);
  });

  it('are no longer suspected once a person has had letters sent to the addresses there', () => {
    const since = EXCHANGED.slice(1).map(([code, own]) => letterTo(code, own));
    expect(areDoubted(EXCHANGED, ...BEFORE, ...since)).toEqual(false);
  });

  it('are not suspected if more units have only copies, once a letter was sent', () => {
    const units = [
      ['1', at('1'), ''],
      ['2', '', at('2')],
      ['3', '', at('3')],
    ] as const;
    expect([areDoubted(units), areDoubted(units, letterTo('1', at('1')))]).toEqual([true, false]);
  });

  it.each([
    ['email', 'renamed', 'Thư'],
    ['email', 'emptied', ''],
    ['ccEmail', 'renamed', 'Cc'],
  ])('are not suspected if the header of %s is %s', (key, _, to) => {
    const rows = EXCHANGED.map(([code, own, copies]) => ({ cells: [code, code, own, copies] }));
    const missing = headers.map((header) => (header === names[key] ? to : header));
    expect(exchangedMailboxes({ headers, rows }, BEFORE)).not.toEqual(null);
    expect(exchangedMailboxes({ headers: missing, rows }, BEFORE)).toEqual(null);
  });

  it('are not suspected if as many units have a mailbox', () => {
    expect(areDoubted([...RIGHT, ['5', '', at('5')], ['6', '', at('6')]])).toEqual(false);
  });

  const ORDER = ['name', 'code', 'email', 'phone', 'returnedEmail', 'ccEmail'];
  const inOrder = (keys: readonly string[]) => keys.map((key) => String(names[key]));

  it.each([
    ['email', 'ccEmail', true],
    ['email', 'returnedEmail', true],
    ['email', 'phone', false],
    ['code', 'phone', false],
  ])('without letters: %s and %s swapped, suspected: %s', (one, other, doubted) => {
    const keys = ORDER.map((key) => (key === one ? other : key === other ? one : key));
    const rows = RIGHT.map(([code]) => ({ cells: keys.map((key) => `${key}${code}`) }));
    const stray = exchangedMailboxes({ headers: inOrder(keys), rows }, []);
    const told = { key: 'email', place: keys.indexOf('email'), holder: ORDER.indexOf('email') };
    expect(stray).toEqual(doubted ? told : null);
    expect(exchangedMailboxes({ headers: inOrder(keys), rows: [] }, [])).toEqual(null);
  });

  it('are not suspected for columns that were moved one by one, or after letters used them', () => {
    const moved = ['ccEmail', 'code', 'name', 'email', 'returnedEmail', 'phone'];
    const swapped = ['code', 'name', 'ccEmail', 'returnedEmail', 'email', 'phone'];
    const under = (keys: readonly string[]) => ({
      headers: inOrder(keys),
      rows: RIGHT.map(([code, email, ccEmail]) => {
        const values: Record<string, string> = { code, name: code, email, ccEmail };
        return { cells: keys.map((key) => values[key] ?? '') };
      }),
    });
    expect([
      exchangedMailboxes(under(moved), []),
      exchangedMailboxes(under(swapped), BEFORE),
    ]).toEqual([null, null]);
  });

  it('are reported with the column that now has the addresses of the last letters', () => {
    const keys = ['code', 'name', 'phone', 'returnedEmail', 'ccEmail', 'email'];
    const rows = RIGHT.map(([code, own, copies]) => ({
      cells: [code, code, own, '', copies, '0100 100 100'],
    }));
    const stray = exchangedMailboxes({ headers: inOrder(keys), rows }, BEFORE);
    expect(stray).toEqual({ key: 'email', place: 5, holder: 2 });
  });
});
