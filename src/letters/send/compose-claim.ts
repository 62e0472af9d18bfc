import type { Moment } from '../../calendar/moment';
import type { OutboxLetter } from '../../records/outbox-letter';
import { compose, type WrittenLetter } from '../compose/compose-letter';
import type { LetterContext } from '../compose/letter-context';
import type { Claim, ClaimedLetter } from '../rules/claim';

export interface ComposedLetter extends ClaimedLetter, WrittenLetter {}

/** Composed letters of a claim. `dropped` also holds letters that cannot be composed, with the reason. */
export interface ComposedClaim extends Pick<Claim, 'resting'> {
  readonly claimed: readonly ComposedLetter[];
  readonly dropped: readonly { readonly letter: OutboxLetter; readonly reason: string }[];
}

/** Composes each letter once, so that the row in the outbox matches the message that is sent. */
export function composeClaim(
  { claimed, dropped, resting }: Claim,
  context: LetterContext,
): ComposedClaim {
  const composed = claimed.map((one) => ({ ...one, ...compose(one.content, context) }));
  return {
    resting,
    claimed: composed.filter((one) => 'message' in one),
    dropped: [
      ...dropped.map(({ letter, reason }) => ({ letter, reason: context.words.skips[reason] })),
      ...composed.flatMap((one) =>
        'fault' in one ? [{ letter: one.letter, reason: one.fault }] : [],
      ),
    ],
  };
}

export function claimedRows(
  { claimed, dropped }: ComposedClaim,
  { run, now }: { run: string; now: Moment },
): [string, OutboxLetter][] {
  return [
    ...dropped.map(({ letter, reason }): [string, OutboxLetter] => [
      letter.id,
      { ...letter, state: 'skipped', reason },
    ]),
    ...claimed.map(({ letter, content, message }): [string, OutboxLetter] => [
      letter.id,
      {
        ...letter,
        kind: content.kind,
        copies: content.copies.join(', '),
        subject: message.subject,
        itemRecords: content.itemRecords,
        state: 'sending',
        claimedAt: now,
        run,
        reason: '',
      },
    ]),
  ];
}
