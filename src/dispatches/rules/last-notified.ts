import { type Day, NO_DAY } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { type LetterItemRecord, tellsVersion } from '../../records/letter-item-record';
import { obligationKey, type TrackedObligation } from '../../records/obligation';
import { type LetterId, mayHaveArrived, type OutboxRow } from '../../records/outbox-letter';
import type { Stage } from '../../records/stage';
import { type CancellationNotice, cancellationNotices } from './cancellation-notices';

/**
 * Returns the deadline of a stage in the last letter to the unit, which decides whether the unit can be late.
 * `''` if no letter is about the stage. `null` if the last letter said that there is no deadline, if no letter
 * was about the current version, or if no letter said that a cancelled obligation is resumed.
 */
export type LastNotifiedDeadline = (
  dispatch: Pick<Dispatch, 'version' | 'acknowledgeBy' | 'completeBy'>,
  obligation: TrackedObligation,
  stage: Stage,
) => Day | null;

/**
 * A unit knows version 1 from the dispatch itself. It knows a later version if it has answered that version, or
 * was asked for it by letter or by a person. `readNotified` is called once, on first use.
 */
export function lastNotifiedDeadline(readNotified: () => Notified): LastNotifiedDeadline {
  let notified: Notified | undefined;
  return ({ version }, { key, answeredVersion }, stage) => {
    notified = notified ?? readNotified();
    const { latest, cancellations: gone } = notified;
    const isKnown = version === 1 || answeredVersion === version || latest.has(`${key} ${version}`);
    if (!isKnown || gone.get(key)?.sentOn) return null;
    const last = latest.get(`${key} ${stage}`);
    return last && last.version >= version ? last.day : NO_DAY;
  };
}

export interface Notified {
  /** Latest letter items by `obligation stage`, and by `obligation version` for versions after the first. */
  readonly latest: ReadonlyMap<
    string,
    Pick<OutboxRow, 'id'> & Pick<LetterItemRecord, 'version' | 'day'>
  >;
  readonly cancellations: ReadonlyMap<string, CancellationNotice>;
}

export function notifiedIn(letters: readonly OutboxRow[]): Notified {
  return { latest: latestIn(letters), cancellations: cancellationNotices(letters) };
}

function latestIn(letters: readonly OutboxRow[]): Notified['latest'] {
  const latest = new Map<string, { id: LetterId; version: number; day: Day | null }>();
  for (const { id, state, itemRecords } of letters) {
    if (!mayHaveArrived(state)) continue;
    for (const { dispatchId, unitCode, stage, version, day } of itemRecords) {
      const key = obligationKey(dispatchId, unitCode);
      const item = { id, version, day };
      if (version > 1 && tellsVersion(stage)) latest.set(`${key} ${version}`, item);
      const name = `${key} ${stage}`;
      if (state !== 'superseded' && (latest.get(name)?.id ?? '') < id) latest.set(name, item);
    }
  }
  return latest;
}
