import { describe, expect, it } from 'vitest';
import type { CoverStage } from '../../../src/records/cover';
import type { OutboxLetter } from '../../../src/records/outbox-letter';
import { wordsIn } from '../../../src/words/words-in';
import { exchangedMailboxes } from '../../../src/workbook/reading/exchanged-mailboxes';
import { cover, letter } from '../../builders/letter';
import { shows } from '../../promises/shows';

shows(24);

const words = wordsIn('vi');
const names = words.tabs.units.headers;
const headers = ['code', 'name', 'email', 'ccEmail'].map((key) => String(names[key]));
const at = (place: string) => `u${place}@mau.example.org`;
const letterTo = (unit: string, mailbox: string, stage: CoverStage = 'acknowledge') =>
  letter({ mailbox, covers: [cover({ unit, stage })] });

/** Whether the two headers are doubted over units (code, mailbox, copies) after letters. */
const areDoubted = (
  units: readonly (readonly [string, string, string])[],
  ...letters: readonly OutboxLetter[]
) => {
  const rows = units.map(([code, own, copies]) => ({ cells: [code, `U ${code}`, own, copies] }));
  return exchangedMailboxes({ headers, rows }, letters, words) !== null;
};

/** Units that have both, and the same with the two headers in each other's place. */
const RIGHT = ['1', '2', '3', '4'].map((code) => [code, at(code), at(`${code}-cc`)] as const);
const EXCHANGED = RIGHT.map(([code, own, copies]) => [code, copies, own] as const);

/** Letters that went before the headers were exchanged. */
const BEFORE = RIGHT.map(([code, own]) => letterTo(code, own.toUpperCase()));

describe('headers of mailboxes and copies', () => {
  it('are doubted where the last letters went to what now stands among the copies', () => {
    expect([areDoubted(EXCHANGED, ...BEFORE), areDoubted(RIGHT, ...BEFORE)]).toEqual([true, false]);
  });

  it('are not for one unit whose mailbox has become a copy, nor for letters to a superior', () => {
    const moved = [['1', at('new'), at('1')] as const, ...RIGHT.slice(1)];
    expect(areDoubted(moved, ...BEFORE)).toEqual(false);
    const above = RIGHT.map(([code, , copies]) => letterTo(code, copies, 'escalation'));
    expect(areDoubted(RIGHT, ...above)).toEqual(false);
  });

  it('are not any more once a person has let letters go to what stands there', () => {
    const since = EXCHANGED.slice(1).map(([code, own]) => letterTo(code, own));
    expect(areDoubted(EXCHANGED, ...BEFORE, ...since)).toEqual(false);
  });

  it('are not where more units have copies alone, once a letter has gone', () => {
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
  ])('are not where that of %s is %s', (key, _, to) => {
    const rows = EXCHANGED.map(([code, own, copies]) => ({ cells: [code, code, own, copies] }));
    const missing = headers.map((header) => (header === names[key] ? to : header));
    expect(exchangedMailboxes({ headers, rows }, BEFORE, words)).not.toEqual(null);
    expect(exchangedMailboxes({ headers: missing, rows }, BEFORE, words)).toEqual(null);
  });

  it('are not where as many units have a mailbox', () => {
    expect(areDoubted([...RIGHT, ['5', '', at('5')], ['6', '', at('6')]])).toEqual(false);
  });

  it.each([
    ['in each other’s place, all others in their own', ['code', 'name', 'ccEmail', 'email'], true],
    ['in their order', ['code', 'name', 'email', 'ccEmail'], false],
    ['in columns that were moved, as others were', ['ccEmail', 'code', 'email', 'name'], false],
    ['side by side before the others', ['ccEmail', 'email', 'code', 'name'], false],
  ])('of which no letter tells: %s', (_, keys, doubted) => {
    const order = keys.map((key) => String(names[key]));
    const rows = RIGHT.map(([code]) => ({ cells: keys.map((key) => `${key}${code}`) }));
    expect(exchangedMailboxes({ headers: order, rows }, []) !== null).toEqual(doubted);
    expect(exchangedMailboxes({ headers: order, rows: [] }, [])).toEqual(null);
  });

  it('in each other’s place are right once letters have gone to what stands there', () => {
    const order = ['code', 'name', 'ccEmail', 'email'].map((key) => String(names[key]));
    const rows = RIGHT.map(([code, own, copies]) => ({ cells: [code, code, copies, own] }));
    expect(exchangedMailboxes({ headers: order, rows }, BEFORE)).toEqual(null);
  });
});
