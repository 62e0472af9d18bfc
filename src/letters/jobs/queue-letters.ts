import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import type { OutboxLetter } from '../../records/outbox-letter';
import type { ChangePorts, Needs, Ports } from '../../workbook/ports';
import { letterCount } from '../../workbook/reading/letters-in';
import { type Office, readTab } from '../../workbook/reading/office';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { planAgain } from '../../workbook/writing/plan-due';
import { raiseQueue } from '../../workbook/writing/queue-flag';
import type { Check } from '../../workbook/writing/write-and-verify';
import { writeLog } from '../../workbook/writing/write-log';
import { beginRows, changeRows } from '../../workbook/writing/write-rows';
import {
  type KindFault,
  storedFaultKinds,
  storeFaultKinds,
  templateFaults,
} from '../compose/check-templates';
import { composeSubject } from '../compose/compose-letter';
import { type LetterContext, letterContext, planInputOf } from '../compose/letter-context';
import { outboxLettersOf } from '../rules/claim';
import { type LetterPlan, planLetters, type RestingMailbox } from '../rules/plan-letters';
import { letterFor, type PlannedLetter, type TitledLetter } from '../rules/planned-letter';

declare module '../../workbook/property-store-port' {
  interface Properties {
    /** Number of letters queued so far. */
    letters: string;
  }
}

export interface CheckedLetters {
  readonly letters: readonly TitledLetter[];
  readonly faults: readonly KindFault[];
}

/** `faults` also lists unusable templates that no letter needs today. */
export interface CheckedPlan extends CheckedLetters, Pick<LetterPlan, 'skipped'> {
  /** Each with the subject of the letter that the mailbox would get. */
  readonly resting: readonly (RestingMailbox & { readonly subject: string })[];
}

export type DraftStart = 'byHand' | 'scheduled';

/**
 * Plans today's letters. Draft dispatches that start today count as open. `regardless` lists mailboxes that a
 * person chose to ask although they rest.
 */
export function plannedToday(
  office: Office,
  today: Day,
  beginning: DraftStart,
  regardless: readonly string[] = [],
): LetterPlan {
  const input = planInputOf(office, today);
  const dispatches = input.dispatches.map((dispatch) =>
    startsNow(dispatch, beginning, today) ? { ...dispatch, state: 'open' as const } : dispatch,
  );
  return planLetters({ ...input, dispatches, regardless });
}

export function checkedPlan(
  ports: Ports,
  office: Office,
  beginning: DraftStart,
  regardless: readonly string[] = [],
): CheckedPlan {
  const context = letterContext(ports, office, false);
  const { letters, skipped, resting } = plannedToday(office, context.today, beginning, regardless);
  const checked = checkLetters(letters, context);
  const titled = (one: RestingMailbox) => {
    const composed = composeSubject(letterFor(one.items, office.plan.needsApproval), context);
    return { ...one, subject: 'subject' in composed ? composed.subject : composed.fault };
  };
  const isKnown = ({ kind, cause }: KindFault) =>
    checked.faults.some((fault) => fault.kind === kind && fault.cause === cause);
  const idle = templateFaults(context).filter((fault) => !isKnown(fault));
  return {
    letters: checked.letters,
    faults: [...checked.faults, ...idle],
    skipped,
    resting: resting.map(titled),
  };
}

export function checkLetters(
  planned: readonly PlannedLetter[],
  context: LetterContext,
): CheckedLetters {
  const faults = new Map<string, KindFault>();
  const letters = planned.flatMap((letter): TitledLetter[] => {
    const composed = composeSubject(letter, context);
    if ('subject' in composed) return [{ ...letter, ...composed }];
    const { kind } = letter;
    const { fault: cause } = composed;
    faults.set(cause, { kind, cause, count: 1 + (faults.get(cause)?.count ?? 0) });
    return [];
  });
  return { letters, faults: [...faults.values()] };
}

export interface Planned {
  readonly office: Office;
  readonly plan: CheckedPlan;
}

/**
 * Queues today's letters and opens the draft dispatches that they announce. The caller must hold the script
 * lock.
 */
export function queueToday(
  ports: Ports,
  { office, plan }: Planned,
  beginning: DraftStart,
): { readonly letters: OutboxLetter[]; readonly faults: readonly KindFault[] } {
  storeFaultKinds(ports, kindsOf(plan.faults));
  const letters = queueLetters(ports, office, plan.letters);
  openDrafts(ports, office, plan, beginning);
  return { letters, faults: plan.faults };
}

function kindsOf(faults: readonly KindFault[]): string[] {
  return faults.map(({ kind }) => kind);
}

/**
 * If no fault was stored, checks only the templates, and only if `checksTemplates`. If a stored kind can be
 * composed again, makes the next run plan the day again.
 */
export function faultsNow(
  ports: Ports,
  office: Office,
  checksTemplates: boolean,
): readonly KindFault[] {
  const before = storedFaultKinds(ports);
  if (before.length === 0)
    return checksTemplates ? templateFaults(letterContext(ports, office, false)) : [];
  const { faults } = checkedPlan(ports, office, 'scheduled');
  const kinds = kindsOf(faults);
  if (before.every((kind) => kinds.includes(kind))) return faults;
  storeFaultKinds(ports, kinds);
  planAgain(ports.scriptProperties);
  return faults;
}

/**
 * Queues letters with one write, flushes and verifies. Raises the queue flag first, so that rows whose write
 * was wrongly reported as failed are still sent.
 */
export function queueLetters(
  ports: Ports,
  office: Pick<Office, 'letters' | 'outbox'>,
  planned: readonly TitledLetter[],
): OutboxLetter[] {
  const { letters, check } = beginLetters(ports, office, planned);
  if (letters.length === 0) return [];
  ports.writer.flush();
  check();
  const before = letterCount(office.outbox);
  storeLetterCount(ports, before + letters.length);
  if (before === 0) ports.layout.hideStart();
  return letters;
}

/** Like `queueLetters`, but the caller must flush, call `check` and store the number of letters. */
export function beginLetters(
  ports: ChangePorts,
  office: Pick<Office, 'letters' | 'outbox'>,
  planned: readonly TitledLetter[],
): { readonly letters: OutboxLetter[]; readonly check: Check } {
  const letters = outboxLettersOf(planned, {
    letters: [...office.letters, ...office.outbox.setAside],
    today: ports.clock.today(),
  });
  if (letters.length > 0) raiseQueue(ports.scriptProperties);
  return { letters, check: beginRows(ports, outboxTab, office.outbox, letters) };
}

/** Flushes first, so that the counted rows certainly exist. */
export function storeLetterCount(
  { scriptProperties: properties, writer }: Needs<'scriptProperties' | 'writer'>,
  count: number,
): void {
  writer.flush();
  properties.set('letters', String(count));
}

function startsNow({ state, noticeOn }: Dispatch, beginning: DraftStart, today: Day): boolean {
  if (state !== 'draft') return false;
  return noticeOn === null ? beginning === 'byHand' : noticeOn <= today;
}

/**
 * Opens the draft dispatches that start now and have a letter in the plan. A draft without letters, for example
 * because no unit has an address, is opened only if no letter was blocked by a fault.
 */
function openDrafts(
  ports: ChangePorts,
  office: Office,
  plan: CheckedPlan,
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
