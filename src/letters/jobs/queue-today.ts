import type { ChangePorts, Ports } from '../../workbook/ports';
import { readTab } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';
import { storeFaultKinds } from '../compose/check-templates';
import {
  type CheckedPlan,
  checkedPlan,
  type DraftStart,
  kindsOf,
  startsNow,
} from './queue-letters';
import { type Planned, type Queueing, queuePlanned } from './queue-planned';

/** How the day's letters are queued. */
export interface QueueingToday<Outcome>
  extends Omit<Queueing<CheckedPlan, Outcome>, 'plan' | 'begun'> {
  readonly beginning: DraftStart;
  /** Mailboxes that a person chose to ask although they rest. */
  readonly regardless?: readonly string[];
}

/** Queues today's letters and opens the draft dispatches that they announce. */
export function queueToday<Outcome>(
  ports: Ports,
  { beginning, regardless, begin, ...queueing }: QueueingToday<Outcome>,
): Outcome {
  return queuePlanned(ports, {
    ...queueing,
    plan: (office) => checkedPlan(ports, office, beginning, regardless),
    begin: (planned) => {
      const refused = begin?.(planned) ?? null;
      if (refused === null) storeFaultKinds(ports, kindsOf(planned.plan.faults));
      return refused;
    },
    begun: (planned) => openDrafts(ports, planned, beginning),
  });
}

/**
 * Opens the draft dispatches that start now and have a letter in the plan. A draft without letters, for example
 * because no unit has an address, is opened only if no letter was blocked by a fault.
 */
function openDrafts(
  ports: ChangePorts,
  { office, plan }: Planned<CheckedPlan>,
  beginning: DraftStart,
): void {
  const inPlan = new Set(
    plan.letters.flatMap(({ items }) => items.map(({ dispatch }) => dispatch.id)),
  );
  const isComplete = plan.faults.every(({ count }) => count === 0);
  const today = ports.clock.today();
  const drafts = office.dispatches.filter(
    (dispatch) => startsNow(dispatch, beginning, today) && (isComplete || inPlan.has(dispatch.id)),
  );
  if (drafts.length === 0) return;
  const read = readTab(ports, dispatchesTab, office.words);
  const rows = read.rows.filter(
    ({ row }) => row.state === 'draft' && drafts.some(({ id }) => id === row.id),
  );
  const changes = new Map(rows.map(({ at }) => [at, { state: 'open' as const }]));
  changeRows(ports, dispatchesTab, read, changes);
  writeLog(
    ports,
    office.words,
    rows.map(({ row }) => ({
      event: 'dispatchChanged',
      dispatch: row.id,
      ...(beginning === 'scheduled' ? { who: '', manner: 'auto' as const } : {}),
      detail: office.words.choices.dispatchState.open,
    })),
  );
}
