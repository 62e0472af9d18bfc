import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoverClaim, type SendingCursor } from '../../../src/letters/rules/recover';
import { letterId } from '../../../src/records/outbox-letter';
import { letter } from '../../builders/letter';

const claimOf = (count: number, run = 'lượt-1') =>
  Array.from({ length: count }, (_, index) =>
    letter({ id: letterId(index + 1), state: 'sending', run }),
  );

const cursor = (fields: Partial<SendingCursor>): SendingCursor => ({
  run: 'lượt-1',
  done: '',
  trying: '',
  failed: {},
  ...fields,
});

const statesOf = (at: SendingCursor | null, run?: string) =>
  recoverClaim(claimOf(4, run), at).map(({ state }) => state);

describe('a dead run’s claim', () => {
  it('is split at the cursor: sent before it, unknown at it, queued after it', () => {
    const at = cursor({ done: 'T-000002', trying: 'T-000003' });
    expect(recoverClaim(claimOf(4), at)).toEqual([
      { id: 'T-000001', state: 'sent', reason: '' },
      { id: 'T-000002', state: 'sent', reason: '' },
      { id: 'T-000003', state: 'deliveryUnknown', reason: '' },
      { id: 'T-000004', state: 'queued', reason: '' },
    ]);
  });

  it('has no unknown letter if the run died between letters', () => {
    expect(statesOf(cursor({ done: 'T-000002' }))).toEqual(['sent', 'sent', 'queued', 'queued']);
  });

  it('returns to the queue if the cursor was never written, or belongs to another run', () => {
    const queued = ['queued', 'queued', 'queued', 'queued'];
    expect(statesOf(null)).toEqual(queued);
    expect(statesOf(cursor({ done: 'T-000004' }), 'lượt-2')).toEqual(queued);
  });

  it('keeps refused letters as failed, with the reason', () => {
    const at = cursor({ done: 'T-000002', failed: { 'T-000001': 'Invalid email' } });
    expect(recoverClaim(claimOf(2), at)).toEqual([
      { id: 'T-000001', state: 'failed', reason: 'Invalid email' },
      { id: 'T-000002', state: 'sent', reason: '' },
    ]);
  });

  it('leaves at most one letter unknown, and requeues none that was tried', () => {
    const deaths = fc.record({
      count: fc.integer({ min: 1, max: 30 }),
      at: fc.nat(30),
      tries: fc.boolean(),
    });
    fc.assert(
      fc.property(deaths, ({ count, at, tries }) => {
        const done = Math.min(at, count);
        const trying = tries && done < count ? letterId(done + 1) : '';
        const states = recoverClaim(
          claimOf(count),
          cursor({ done: done === 0 ? '' : letterId(done), trying }),
        ).map(({ state }) => state);
        expect(states).toEqual([
          ...Array(done).fill('sent'),
          ...(trying === '' ? [] : ['deliveryUnknown']),
          ...Array(count - done - (trying === '' ? 0 : 1)).fill('queued'),
        ]);
      }),
    );
  });
});
