import { type AskedOnce, askedIn, isFollowUp } from '../../dispatches/rules/reminders-sent';
import type { Dispatch } from '../../records/dispatch';
import { obligationKey } from '../../records/obligation';
import type { OutboxLetter } from '../../records/outbox-letter';

/**
 * Gives how and when a unit was asked about a dispatch, the earliest first: what "đôn đốc lần n" counts, whatever the
 * version, and all else about the version that stands.
 */
export type AskedBefore = (
  dispatch: Pick<Dispatch, 'id' | 'version'>,
  unit: string,
) => readonly AskedOnce[];

/** Makes that rule from the outbox, which is gone through once, when a letter first says what went before. */
export function askedBefore(letters: readonly OutboxLetter[]): AskedBefore {
  let known: Map<string, AskedOnce[]> | undefined;
  return ({ id, version }, unit) => {
    known = known ?? byObligation(letters);
    const asked = known.get(obligationKey(id, unit)) ?? [];
    return asked.filter((once) => once.version === version || isFollowUp(once));
  };
}

function byObligation(letters: readonly OutboxLetter[]): Map<string, AskedOnce[]> {
  const asked = new Map<string, AskedOnce[]>();
  for (const letter of letters)
    for (const [key, once] of askedIn(letter)) asked.set(key, [...(asked.get(key) ?? []), once]);
  for (const own of asked.values()) own.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return asked;
}
