import type { Moment } from '../../calendar/moment';
import type { OutboxLetter } from '../../records/outbox-letter';
import { composeLetter, letterFault } from '../compose/compose-letter';
import type { LetterDesk } from '../compose/letter-desk';
import type { Claim, ClaimedLetter } from '../rules/claim';

/** A claim in which letters that cannot be composed are among those dropped, with the reason in words. */
export interface ComposableClaim {
  readonly claimed: readonly ClaimedLetter[];
  readonly dropped: readonly { readonly letter: OutboxLetter; readonly reason: string }[];
}

/** Sorts out the claimed letters that cannot be composed. */
export function composable({ claimed, dropped }: Claim, desk: LetterDesk): ComposableClaim {
  const faults = new Map(
    claimed.map(({ letter, content }) => [letter.id, letterFault(content, desk)]),
  );
  const whole = claimed.filter(({ letter }) => faults.get(letter.id) === null);
  const faulty = claimed.flatMap(({ letter }) => {
    const reason = faults.get(letter.id) ?? null;
    return reason === null ? [] : [{ letter, reason }];
  });
  const released = dropped.map(({ letter, reason }) => ({
    letter,
    reason: desk.words.skips[reason],
  }));
  return { claimed: whole, dropped: [...released, ...faulty] };
}

/** Gives the outbox rows of a claim as they are marked before anything is sent, by id. */
export function claimedRows(
  claim: ComposableClaim,
  desk: LetterDesk,
  { run, now }: { run: string; now: Moment },
): [string, OutboxLetter][] {
  return [
    ...claim.dropped.map(({ letter, reason }): [string, OutboxLetter] => [
      letter.id,
      { ...letter, state: 'skipped', reason },
    ]),
    ...claim.claimed.map(({ letter, content }): [string, OutboxLetter] => [
      letter.id,
      {
        ...letter,
        kind: content.kind,
        copies: content.copies.join(', '),
        subject: composeLetter(content, desk).subject,
        covers: content.covers,
        state: 'sending',
        claimedAt: now,
        run,
        reason: '',
      },
    ]),
  ];
}
