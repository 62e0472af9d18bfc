import { expect, it } from 'vitest';
import { upgradedLetterRecords } from '../../src/upgrade/letter-records';

const lines = (...all: string[]) => all.join('\n');

it.each([
  [
    'the day of a notice becomes that of a new record of its stage',
    lines(
      'VB-001|notice|1|2024-11-08|0: PN-001, PN-002',
      'VB-001|train|1|2024-11-30|-1000: PN-001',
    ),
    lines(
      'VB-001|notice|1|-|0: PN-001, PN-002',
      'VB-001|acknowledge|1|2024-11-08|-1000: PN-001, PN-002',
      'VB-001|complete|1|2024-11-30|-1000: PN-001',
    ),
  ],
  [
    'a notice that has such a record gets no other',
    lines('VB-001|notice|2|2024-11-08|1: PN-001', 'VB-001|acknowledge|2|2024-11-08|-3: PN-001'),
    lines('VB-001|notice|2|-|1: PN-001', 'VB-001|acknowledge|2|2024-11-08|-3: PN-001'),
  ],
  [
    'what units are told once has no day',
    lines(
      'VB-001|information|1|2024-11-08|0: PN-001',
      'VB-001|cancellation|1|2024-11-08|1: PN-001',
      'VB-001|escalation|1|2024-11-08|20046: PN-001',
    ),
    lines(
      'VB-001|information|1|-|0: PN-001',
      'VB-001|cancellation|1|-|1: PN-001',
      'VB-001|escalation|1|-|20046: PN-001',
    ),
  ],
  [
    'other days stay',
    lines(
      'VB-001|receipt|1|2024-11-08|0: PN-001',
      'VB-001|supplement|1|2024-11-08|0: PN-001',
      '*|link|1|2024-11-08|0: PN-001',
      'VB-001|leadership|1|2024-11-08|0: *',
    ),
    lines(
      'VB-001|receipt|1|2024-11-08|0: PN-001',
      'VB-001|supplement|1|2024-11-08|0: PN-001',
      '*|link|1|2024-11-08|0: PN-001',
      'VB-001|leadership|1|2024-11-08|0: *',
    ),
  ],
  ['what a person has edited stays', 'VB-001|train|1: PN-001', 'VB-001|train|1: PN-001'],
  ['nothing stays', '', ''],
])('%s, once and for all', (_, before, after) => {
  expect(upgradedLetterRecords(before)).toBe(after);
  expect(upgradedLetterRecords(after)).toBe(after);
});
