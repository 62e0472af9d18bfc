import type { Directive } from '../../records/directive';
import { type Obligation, obligationKey } from '../../records/obligation';
import { type OutboxLetter, reached } from '../../records/outbox-letter';

/** Tells whether a unit knows the version of a dispatch that stands, and so can be late with it. */
export type KnowsVersion = (
  directive: Pick<Directive, 'version'>,
  obligation: Pick<Obligation, 'key' | 'answeredVersion'>,
) => boolean;

/**
 * Makes that rule. A later version is known to who has answered it, or was asked for it by letter or by a person; of
 * the first the office's dispatch itself has told. The outbox is read when it first matters.
 */
export function versionsTold(lettersOf: () => readonly OutboxLetter[]): KnowsVersion {
  let told: Set<string> | undefined;
  return ({ version }, { key, answeredVersion }) => {
    if (version === 1 || answeredVersion === version) return true;
    told = told ?? versionsIn(lettersOf());
    return told.has(`${key} ${version}`);
  };
}

function versionsIn(letters: readonly OutboxLetter[]): Set<string> {
  const told = new Set<string>();
  for (const { state, covers } of letters) {
    if (!reached(state)) continue;
    for (const { directive, unit, stage, version } of covers)
      if (!OF_OTHERS.includes(stage)) told.add(`${obligationKey(directive, unit)} ${version}`);
  }
  return told;
}

/** What is told of a unit to others, or when it is let go. */
const OF_OTHERS: readonly string[] = ['cancellation', 'escalation', 'receipt', 'leadership'];
