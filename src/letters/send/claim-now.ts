import type { Day } from '../../calendar/day';
import { type DeadlineStatus, deadlineStatusOn } from '../../calendar/deadline';
import { askedRecordsIn } from '../../dispatches/rules/reminders-sent';
import { askedStages, DEADLINE_FIELD, type Dispatch } from '../../records/dispatch';
import { type LetterItemRecord, obligationKeysIn } from '../../records/letter-item-record';
import { obligationKey } from '../../records/obligation';
import type { OutboxLetter, OutboxRow } from '../../records/outbox-letter';
import type { Unit } from '../../records/unit';
import { subordinatesOf } from '../../units/rules/related-units';
import type { Words } from '../../words/words';
import type { ReadPorts } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import {
  dispatchOf,
  type OfficeRules,
  readTab,
  rowsOf,
  unitOf,
} from '../../workbook/reading/office';
import type { OpenWork } from '../../workbook/reading/open-work';
import { isAskedOverwritten } from '../../workbook/reading/overwritten-asks';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { unitsTab } from '../../workbook/tabs/units-tab';
import type { LetterContext } from '../compose/letter-context';
import { claimLetters, type QueuedLetters, queueOf } from '../rules/claim';
import { contactsBefore } from '../rules/contacts-before';
import type { Limits } from './claim-limits';
import { type ComposedClaim, composeClaim } from './compose-claim';

export interface ClaimSource {
  readonly outboxRows: readonly OutboxRow[];
  readonly limits: Limits;
}

export interface ClaimNow {
  /** Letters that may be sent today, whether or not the limits allow it now. */
  readonly queue: readonly QueuedLetters[];
  readonly claim: ComposedClaim;
  readonly context: LetterContext;
}

/**
 * Number of letters recomputed for each letter that may be claimed, because some have nothing left to say.
 */
const LOOK_AHEAD = 2;

/**
 * Recomputes queued letters from current units, dispatches and answers, and composes those that can be sent.
 * Reads only the rows of Theo dõi and Đơn vị that they are about, but all of Đơn vị for a letter to a parent.
 */
export function claimNow(
  ports: ReadPorts,
  { rules, context }: SendingRun,
  { outboxRows, limits }: ClaimSource,
): ClaimNow {
  const { words, plan } = rules;
  const { today } = context;
  const isIdle = limits.letters === 0 || !outboxRows.some(({ state }) => state === 'queued');
  const dispatchRows = isIdle ? [] : rowsOf(readTab(ports, dispatchesTab, words));
  const dispatches = dispatchRows.filter((row) => !isAskedOverwritten(row)).map(dispatchOf);
  const queue = queueOf({ today, dispatches, letters: outboxRows, rules: plan });
  const chosen = queue.slice(0, limits.letters * LOOK_AHEAD);
  if (chosen.length === 0)
    return { queue, claim: { claimed: [], dropped: [], resting: [] }, context };
  const candidates = chosen.flat();
  const itemRecords = candidates.flatMap((letter) => letter.itemRecords);
  const units = unitsFor(
    ports,
    candidates,
    new Set(itemRecords.map(({ unitCode }) => unitCode)),
    words,
  );
  const toParents = itemRecords.filter(({ kind }) => kind === 'subordinates');
  const keys = new Set([
    ...obligationKeysIn(itemRecords),
    ...keysOfSubordinates(toParents, units, today),
    ...keysOverdue(itemRecords, dispatches, deadlineStatusOn(plan.deadlines, today)),
  ]);
  const tracking = matchingRows(ports, trackingTab, 'key', keys);
  const input = {
    today,
    dispatches,
    units,
    letters: outboxRows,
    obligations: rowsOf(tracking),
    rules: plan,
    parents: obligationKeysIn(toParents),
  };
  const nowContext: LetterContext = {
    ...context,
    dispatches: dispatchRows.map(dispatchOf),
    pastContacts: contactsBefore(outboxRows),
  };
  return {
    queue,
    claim: composeClaim(claimLetters(input, chosen, limits), nowContext),
    context: nowContext,
  };
}

function unitsFor(
  ports: ReadPorts,
  candidates: readonly OutboxLetter[],
  codes: ReadonlySet<string>,
  words: Words,
): Unit[] {
  const isOfAll = candidates.some(
    ({ kind, itemRecords }) =>
      kind === 'escalation' || itemRecords.some((one) => one.kind === 'subordinates'),
  );
  const read = isOfAll
    ? readTab(ports, unitsTab, words)
    : matchingRows(ports, unitsTab, 'code', codes);
  return rowsOf(read).map(unitOf);
}

/** Keys of what may be overdue of the units that letters ask: reminders and follow-ups name all that is. */
function keysOverdue(
  records: readonly LetterItemRecord[],
  dispatches: readonly Dispatch[],
  deadlineStatus: DeadlineStatus,
): string[] {
  const asked = new Set(askedRecordsIn(records).map(({ unitCode }) => unitCode));
  const overdue = dispatches.filter(
    (dispatch) =>
      dispatch.state === 'open' &&
      askedStages(dispatch).some(
        (stage) => deadlineStatus(dispatch, dispatch[DEADLINE_FIELD[stage]]).timing === 'overdue',
      ),
  );
  return overdue.flatMap(({ id }) => [...asked].map((code) => obligationKey(id, code)));
}

/** Keys of the subordinates' obligations that letters to parents mention. */
function keysOfSubordinates(
  toParents: readonly LetterItemRecord[],
  units: readonly Unit[],
  today: Day,
): string[] {
  return toParents.flatMap(({ unitCode, dispatchId }) =>
    units
      .filter(({ code }) => code === unitCode)
      .flatMap((parent) => subordinatesOf(parent, units, today))
      .map(({ code }) => obligationKey(dispatchId, code)),
  );
}

export interface SendingRun {
  readonly rules: OfficeRules;
  readonly openWork: OpenWork;
  readonly context: LetterContext;
}
