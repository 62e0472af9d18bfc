import type { OutboxLetter } from '../../records/outbox-letter';

/** Where a run stands in its claim: written before each letter, so that it outlives the run. */
export interface Cursor {
  /** The name of the claim. */
  readonly run: string;
  /** The last letter that was tried to its end; '' before the first. */
  readonly done: string;
  /** The letter that is being sent; '' between letters. */
  readonly trying: string;
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
 * Decides what becomes of the claim of a run that died. Letters go out in the order of their ids: those up to
 * `done` were sent or refused, the one being tried may have been sent and is never sent again by itself, those
 * after it return to the queue.
 */
export function recoverClaim(claim: readonly OutboxLetter[], cursor: Cursor | null): Recovered[] {
  return claim.map(({ id, run }) => {
    if (cursor === null || cursor.run !== run) return { id, state: 'queued', reason: '' };
    const refused = cursor.failed[id];
    if (refused !== undefined) return { id, state: 'failed', reason: refused };
    if (id <= cursor.done) return { id, state: 'sent', reason: '' };
    return { id, state: id === cursor.trying ? 'unknown' : 'queued', reason: '' };
  });
}

/** Minutes after which a claim's run is certainly dead: Google ends every run after six. */
export const CLAIM_EXPIRES_AFTER = 7;
