import type { Day } from '../../calendar/day';
import type { Dispatch } from '../../records/dispatch';
import type { OutboxLetter } from '../../records/outbox-letter';
import type { Rows } from '../../workbook/cells/read-rows';
import type { Needs, Ports, WritePorts } from '../../workbook/ports';
import { letterCount, letterIds } from '../../workbook/reading/letters-in';
import type { Office } from '../../workbook/reading/office';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { beginRows } from '../../workbook/writing/add-rows';
import { planAgain } from '../../workbook/writing/plan-due';
import { raiseQueue } from '../../workbook/writing/queue-flag';
import type { Check } from '../../workbook/writing/until-settled';
import {
  type KindFault,
  openingFaults,
  storedFaultKinds,
  storeFaultKinds,
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

/** `faults` also lists unusable cells of Mẫu thư. */
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
  const idle = openingFaults(context).filter((fault) => !isKnown(fault));
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

export function kindsOf(faults: readonly KindFault[]): string[] {
  return faults.map(({ kind }) => kind);
}

/**
 * If no fault was stored, checks only Mẫu thư, and only if `checksTemplates`. If a stored kind can be
 * composed again, makes the next run plan the day again.
 */
export function faultsNow(
  ports: Ports,
  office: Office,
  checksTemplates: boolean,
): readonly KindFault[] {
  const before = storedFaultKinds(ports);
  if (before.length === 0)
    return checksTemplates ? openingFaults(letterContext(ports, office, false)) : [];
  const { faults } = checkedPlan(ports, office, 'scheduled');
  const kinds = kindsOf(faults);
  if (before.every((kind) => kinds.includes(kind))) return faults;
  storeFaultKinds(ports, kinds);
  planAgain(ports.scriptProperties);
  return faults;
}

/** Queues letters with one write, flushes and verifies. */
export function queueLetters(
  ports: Ports,
  office: Pick<Office, 'letters' | 'outbox'>,
  planned: readonly TitledLetter[],
): OutboxLetter[] {
  const letters = lettersToQueue(ports, office, planned);
  writeLetters(ports, letters, { last: office.outbox, count: letterCount(office.outbox) });
  return letters;
}

/** The letters with their ids. Writes nothing. */
export function lettersToQueue(
  { clock }: Needs<'clock'>,
  { outbox }: Pick<Office, 'outbox'>,
  planned: readonly TitledLetter[],
): OutboxLetter[] {
  return outboxLettersOf(planned, { letters: letterIds(outbox), today: clock.today() });
}

/** Writes letters below `last`, flushes and verifies. `count` is the number of letters before. */
export function writeLetters(
  ports: Ports,
  letters: readonly OutboxLetter[],
  { last, count }: { readonly last: Rows<typeof outboxTab>; readonly count: number },
): void {
  if (letters.length === 0) return;
  const check = beginLetters(ports, letters, last);
  ports.writer.flush();
  endLetters(ports, letters, { check, count });
}

/** Verifies the letters that `beginLetters` wrote, and stores their number. `count` is the number of letters before. */
export function endLetters(
  ports: Ports,
  letters: readonly OutboxLetter[],
  { check, count }: { readonly check: Check; readonly count: number },
): void {
  if (letters.length === 0) return;
  check();
  storeLetterCount(ports, count + letters.length);
  if (count === 0) ports.layout.hideStart();
}

/**
 * Writes letters below `last`. The caller must flush, call the returned check and store the number of letters. Raises
 * the queue flag first, so that rows whose write was wrongly reported as failed are still sent.
 */
export function beginLetters(
  ports: WritePorts & Needs<'scriptProperties'>,
  letters: readonly OutboxLetter[],
  last: Rows<typeof outboxTab>,
): Check {
  if (letters.length > 0) raiseQueue(ports.scriptProperties);
  return beginRows(ports, outboxTab, last, letters);
}

/** Flushes first, so that the counted rows certainly exist. */
export function storeLetterCount(
  { scriptProperties: properties, writer }: Needs<'scriptProperties' | 'writer'>,
  count: number,
): void {
  writer.flush();
  properties.set('letters', String(count));
}

export function startsNow(
  { state, noticeOn }: Dispatch,
  beginning: DraftStart,
  today: Day,
): boolean {
  if (state !== 'draft') return false;
  return noticeOn === null ? beginning === 'byHand' : noticeOn <= today;
}
