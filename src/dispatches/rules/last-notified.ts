import { type Day, NO_DAY } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import { isStageRecord, tellsVersion } from '../../records/letter-item-record';
import { obligationKey, type TrackedObligation } from '../../records/obligation';
import { mayHaveArrived, type OutboxRow } from '../../records/outbox-letter';
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
    const { latest, versions, cancellations: gone } = notified;
    const isKnown =
      version === 1 || answeredVersion === version || versions.has(`${key} ${version}`);
    if (!isKnown || gone.get(key)?.sentOn) return null;
    const last = latest.get(`${key} ${stage}`);
    return last && last.version >= version ? last.setDay : NO_DAY;
  };
}

interface NotifiedStage extends Pick<OutboxRow, 'id'> {
  readonly version: number;
  /** Deadline as set. */
  readonly setDay: Day | null;
}

export interface Notified {
  /** Latest records about a stage by `obligation stage`. */
  readonly latest: ReadonlyMap<string, NotifiedStage>;
  /** `obligation version` for each version after the first that a letter told. */
  readonly versions: ReadonlySet<string>;
  readonly cancellations: ReadonlyMap<string, CancellationNotice>;
}

export function notifiedIn(letters: readonly OutboxRow[]): Notified {
  return { ...toldIn(letters), cancellations: cancellationNotices(letters) };
}

function toldIn(letters: readonly OutboxRow[]): Pick<Notified, 'latest' | 'versions'> {
  const latest = new Map<string, NotifiedStage>();
  const versions = new Set<string>();
  const arrived = letters.filter(({ state }) => mayHaveArrived(state));
  for (const { id, state, itemRecords } of arrived)
    for (const record of itemRecords.filter(tellsVersion)) {
      const key = obligationKey(record.dispatchId, record.unitCode);
      if (record.version > 1) versions.add(`${key} ${record.version}`);
      if (!isStageRecord(record) || state === 'superseded') continue;
      const { version, setDay } = record;
      const name = `${key} ${record.stage}`;
      if ((latest.get(name)?.id ?? '') < id) latest.set(name, { id, version, setDay });
    }
  return { latest, versions };
}
