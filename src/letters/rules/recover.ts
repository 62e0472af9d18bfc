import type { LetterId, OutboxLetter } from '../../records/outbox-letter';
import { ownValue } from '../../texts/own-value';

/**
 * Progress of a run through its claim, that is the batch of letters it has marked as `sending`. It is saved
 * before each letter, so that it survives the run.
 */
export interface SendingCursor {
  /** Claim id. */
  readonly run: string;
  /** Last letter that was sent or refused; `''` before the first. */
  readonly done: string;
  /** Letter being sent; `''` between letters. */
  readonly trying: string;
  /** Refused letters of the claim: reason by letter id. */
  readonly failed: Readonly<Record<string, string>>;
}

export interface Recovered {
  readonly id: LetterId;
  readonly state: 'sent' | 'deliveryUnknown' | 'failed' | 'queued';
  readonly reason: string;
}

/**
 * Returns new states for the claim of a dead run. Letters are sent in id order: those up to `done` were sent or
 * refused, the one in `trying` may have been sent and is never retried automatically, and later ones return to
 * the queue. In an older copy of the file, whose cursor has gone on, `unclear` is the reason of letters that may have
 * been sent.
 */
export function recoverClaim(
  claim: readonly OutboxLetter[],
  cursor: SendingCursor | null,
  unclear: string | null = null,
): Recovered[] {
  return claim.map(({ id, run }) => {
    if (cursor === null || cursor.run !== run)
      return unclear === null
        ? { id, state: 'queued', reason: '' }
        : { id, state: 'deliveryUnknown', reason: unclear };
    const refused = ownValue(cursor.failed, id);
    if (refused !== undefined) return { id, state: 'failed', reason: refused };
    if (id <= cursor.done) return { id, state: 'sent', reason: '' };
    return { id, state: id === cursor.trying ? 'deliveryUnknown' : 'queued', reason: '' };
  });
}

/** Minutes after which a claim's run is certainly dead: Google stops every run after six. */
export const CLAIM_EXPIRES_AFTER = 7;
