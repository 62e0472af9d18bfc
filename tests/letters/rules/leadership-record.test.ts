import { describe, expect, it } from 'vitest';
import {
  aboutPeriod,
  closingRecord,
  correctionToSend,
  frozenFor,
  recordsToReport,
} from '../../../src/letters/rules/leadership-record';
import { toDispatchId } from '../../../src/records/dispatch';
import { LEADERS, type LetterItemRecord } from '../../../src/records/letter-item-record';
import type { LetterState } from '../../../src/records/outbox-letter';
import { itemRecord, letter } from '../../builders/letter';
import { frozenTotal } from '../../builders/summary';

const told: LetterItemRecord<'leadership'> = {
  ...{ kind: 'leadership', dispatchId: toDispatchId('VB-001'), unitCode: LEADERS },
  ...{ cutOff: '2024-11-30', position: 1, correction: 0 },
};

describe('the leadership letters of a mailbox about a closing', () => {
  it.each<[LetterState[], 'auto' | 'byHand', number, number | null]>([
    [[], 'auto', 0, 0],
    [[], 'byHand', 2, 0],
    [['sent'], 'auto', 0, null],
    [['sent'], 'auto', 1, null],
    [['cancelled'], 'auto', 1, null],
    [['sent'], 'byHand', 0, null],
    [['sent'], 'byHand', 1, 1],
    [['sending'], 'byHand', 1, 1],
    [['deliveryUnknown'], 'byHand', 1, 1],
    [['sent', 'sent'], 'byHand', 2, 2],
    [['awaiting'], 'byHand', 1, null],
    [['queued'], 'byHand', 1, null],
    [['sent', 'awaiting'], 'byHand', 2, null],
    [['cancelled'], 'byHand', 1, 0],
    [['sent', 'cancelled'], 'byHand', 2, 2],
    [['failed'], 'byHand', 1, null],
  ])(
    'after letters %j, closed %s, correction %i, is %j',
    (states, manner, correction, expected) => {
      const letters = states.map((state) => ({ state }));
      expect(correctionToSend(letters, { manner, correction })).toBe(expected);
    },
  );

  it('count letters about any closing of the period, for this dispatch only', () => {
    const letters = [
      letter({ id: 'first', itemRecords: [told] }),
      letter({
        id: 'also about another dispatch',
        itemRecords: [{ ...told, dispatchId: toDispatchId('VB-002') }, told],
      }),
      letter({ id: 'corrected', itemRecords: [{ ...told, cutOff: '2024-12-04', correction: 1 }] }),
      letter({ id: 'earlier period', itemRecords: [{ ...told, cutOff: '2024-10-31' }] }),
      letter({ id: 'of the same day', itemRecords: [{ ...told, position: 2 }] }),
      letter({
        id: 'other dispatch',
        itemRecords: [{ ...told, dispatchId: toDispatchId('VB-002') }],
      }),
      letter({ id: 'reminder', itemRecords: [itemRecord({ day: '2024-11-30' })] }),
    ];
    const frozen = [
      frozenTotal(),
      frozenTotal({}, { closing: 2, cutOff: '2024-12-04' }),
      frozenTotal({}, { period: 'Tháng 10/2024', cutOff: '2024-10-31' }),
      frozenTotal({}, { period: 'Kỳ khác', closedAt: '2024-12-01T09:00' }),
    ];
    const period = { dispatchId: toDispatchId('VB-001'), period: 'Tháng 11/2024' };
    expect(aboutPeriod(letters, period, frozen).map(({ id }) => id)).toEqual([
      'first',
      'also about another dispatch',
      'corrected',
    ]);
  });
});

describe('the records of a letter that are still to be reported', () => {
  const other = { ...told, dispatchId: toDispatchId('VB-002') };
  const waiting = (fields: Partial<typeof told> = {}) =>
    letter({ id: 'T-000001', kind: 'leadership', itemRecords: [{ ...told, ...fields }, other] });
  const later = (fields: Parameters<typeof letter>[0] = {}) =>
    letter({
      id: 'T-000002',
      kind: 'leadership',
      state: 'sent',
      itemRecords: [{ ...told, cutOff: '2024-12-31' }],
      ...fields,
    });
  const left = (first: ReturnType<typeof letter>, second: ReturnType<typeof letter>) =>
    recordsToReport(first, [first, second]).map(({ dispatchId }) => dispatchId);

  it.each(['queued', 'sending', 'sent', 'deliveryUnknown'] as const)(
    'are not of a dispatch that a later letter reports, which is %s',
    (state) => {
      expect(left(waiting(), later({ state }))).toEqual(['VB-002']);
    },
  );

  it.each([
    ['waits for approval', { state: 'awaiting' }],
    ['was cancelled', { state: 'cancelled' }],
    ['went to another mailbox', { mailbox: 'khac@example.org' }],
    ['is about figures of the same day', { itemRecords: [told] }],
  ] as const)('are all if the other letter %s', (_, fields) => {
    expect(left(waiting(), later(fields))).toEqual(['VB-001', 'VB-002']);
  });

  it('include corrections', () => {
    expect(left(waiting({ correction: 1 }), later())).toEqual(['VB-001', 'VB-002']);
  });
});

describe('the period of a letter to leadership', () => {
  const first = frozenTotal({ units: 3 });
  const corrected = frozenTotal({ units: 4 }, { closing: 2, cutOff: '2024-12-04' });

  it('is the latest closing of its period, on whatever day', () => {
    expect(frozenFor([first, corrected], told)).toEqual([corrected]);
    expect(frozenFor([first, corrected], { ...told, cutOff: '2024-12-04' })).toEqual([corrected]);
  });

  it('is the period of its closing, if two ended on one day', () => {
    const later = { period: 'Quý IV/2024', closedAt: '2024-12-01T09:00' };
    const quarter = frozenTotal({ units: 9 }, later);
    const rows = [quarter, first];
    const coverOf = (closing: typeof first) => ({ ...told, ...closingRecord(rows, closing) });
    expect(frozenFor(rows, coverOf(quarter))).toEqual([quarter]);
    expect(frozenFor(rows, coverOf(first))).toEqual([first]);
  });

  it('is the only period of that day, whatever dispatch version an older letter has', () => {
    expect(frozenFor([first], { ...told, position: 3 })).toEqual([first]);
  });

  it('is empty if the rows are gone', () => {
    expect(frozenFor([frozenTotal({}, { dispatchId: toDispatchId('VB-002') })], told)).toEqual([]);
    expect(frozenFor([first], undefined)).toEqual([]);
  });
});
