import type { Day } from '../../calendar/day';
import type { LetterItemRecord } from '../../records/cover';
import type { Dispatch } from '../../records/dispatch';
import { type Obligation, obligationKey, type Stage } from '../../records/obligation';
import { type OutboxLetter, reached } from '../../records/outbox-letter';
import { type LetGo, letGo } from './let-go';

/**
 * Gives the day by which a unit was last told that it owes a stage, and so can be late with it: '' where no letter names
 * one, null where nobody has told it yet of what stands, a later version or that what it was let go of goes on. `due` is the
 * day by which the stage falls due as it stands.
 */
export type LastNotifiedDeadline = (
  dispatch: Pick<Dispatch, 'version'>,
  obligation: Pick<Obligation, 'key' | 'answeredVersion'> & { readonly standing?: string },
  stage: Stage,
  due: Day,
) => Day | null;

/**
 * Makes that rule. A later version is known to who has answered it, or was asked for it by letter or by a person; of
 * the first the office's dispatch itself has told. The outbox is read when it first matters.
 */
export function lastNotifiedDeadline(look: () => Notified): LastNotifiedDeadline {
  let told: Notified | undefined;
  return ({ version }, { key, answeredVersion }, stage) => {
    told = told ?? look();
    const { latest, gone } = told;
    const isKnown = version === 1 || answeredVersion === version || latest.has(`${key} ${version}`);
    if (!isKnown || gone.get(key)?.on) return null;
    const last = latest.get(`${key} ${TOLD_BY[stage]}`);
    return last && last.version >= version ? last.asked : '';
  };
}

/** What letters have told last. */
export interface Notified {
  /** By obligation and what is covered, and of later versions that they told of them. */
  readonly latest: ReadonlyMap<
    string,
    Pick<OutboxLetter, 'id'> & Pick<LetterItemRecord, 'version' | 'asked'>
  >;
  readonly gone: ReadonlyMap<string, LetGo>;
}

/** Looks through the outbox for what units were told last, and whether they were let go. */
export function notifiedIn(letters: readonly OutboxLetter[]): Notified {
  return { latest: latestIn(letters), gone: letGo(letters) };
}

function latestIn(letters: readonly OutboxLetter[]): Notified['latest'] {
  const latest = new Map<string, { id: string; version: number; asked: Day }>();
  for (const { id, state, covers } of letters) {
    if (!reached(state)) continue;
    for (const { dispatch, unit, stage, version, asked } of covers) {
      const key = obligationKey(dispatch, unit);
      const told = { id, version, asked };
      if (version > 1 && !OF_OTHERS.includes(stage)) latest.set(`${key} ${version}`, told);
      const name = `${key} ${stage}`;
      if (state !== 'repeated' && (latest.get(name)?.id ?? '') < id) latest.set(name, told);
    }
  }
  return latest;
}

/** What says the deadline of a stage: a notice that of the receipt. */
const TOLD_BY = { acknowledge: 'notice', train: 'train' } as const;

/** What is told of a unit to others, or when it is let go. */
const OF_OTHERS: readonly string[] = ['cancellation', 'escalation', 'receipt', 'leadership'];
