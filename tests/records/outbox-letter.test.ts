import { expect, it } from 'vitest';
import {
  isLetter,
  letterId,
  nextLetterNumber,
  type OutboxLetter,
  type OutboxRow,
  recipientsOf,
} from '../../src/records/outbox-letter';
import { letter, phoneReminder } from '../builders/letter';

it.each([
  ['', 1],
  ['a@example.org', 2],
  ['a@example.org, b@example.org', 3],
  ['a@example.org,,', 2],
])('a letter with the copies %j has %i recipients', (copies, count) => {
  expect(recipientsOf({ copies })).toEqual(count);
});

it.each([
  [[], 1],
  [['T-000009', 'T-000010', 'T-000003'], 11],
  [['THƯ NĂM 2026', 'T-000004'], 6],
  [['', ''], 3],
])('after the letters %j comes number %i', (ids, next) => {
  expect(nextLetterNumber(ids.map((id) => letter({ id })))).toEqual(next);
});

it('letters are numbered in order', () => {
  expect([letterId(1), letterId(12_345)]).toEqual(['T-000001', 'T-012345']);
});

it('a telephone call is a row of the outbox, but no letter', () => {
  const rows: readonly OutboxRow[] = [letter(), phoneReminder('2024-11-05', { id: 'T-000002' })];
  const letters: readonly OutboxLetter[] = rows.filter(isLetter);
  expect(letters.map(({ id }) => id)).toEqual(['T-000001']);
  // @ts-expect-error: what takes letters, such as sending, does not compile with a telephone call.
  const _call: OutboxLetter = phoneReminder('2024-11-05');
});
