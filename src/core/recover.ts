import type { OutboxLetter } from './outbox-letter';

/** Where a run stood in its claim: written before each letter, so that it outlives the run. */
export interface Cursor {
  readonly run: string;
  /** The letter that the run was about to send; '' when it was done with its claim. */
  readonly at: string;
  /** Letters of the claim that Google refused, with the reason. */
  readonly failed: Readonly<Record<string, string>>;
}

/** A letter of a dead run's claim, with what it becomes. */
export interface Recovered {
  readonly id: string;
  readonly state: 'sent' | 'unknown' | 'failed' | 'queued';
  readonly reason: string;
}

/**
 * Decides what becomes of the claim of a run that died. Letters go out in the order of their ids: those before
 * the cursor were sent or refused, the one at the cursor may have been sent and is never sent again by itself,
 * those after it return to the queue.
 */
export function recoverClaim(claim: readonly OutboxLetter[], cursor: Cursor | null): Recovered[] {
  return claim.map(({ id, run }) => {
    if (cursor === null || cursor.run !== run) return { id, state: 'queued', reason: '' };
    const refused = cursor.failed[id];
    if (refused !== undefined) return { id, state: 'failed', reason: refused };
    if (cursor.at === '' || id < cursor.at) return { id, state: 'sent', reason: '' };
    return { id, state: id === cursor.at ? 'unknown' : 'queued', reason: '' };
  });
}
