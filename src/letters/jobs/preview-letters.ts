import { addDays, type Day, formatDay } from '../../calendar/day';
import { dayOfMoment, hourOf } from '../../calendar/moment';
import { isWorkingDay } from '../../calendar/working-calendar';
import type { FormOutcome } from '../../forms/form-view';
import { dispatchNumber } from '../../records/dispatch-number';
import { isToUnit, type LetterKind } from '../../records/letter-kind';
import { obligationKey } from '../../records/obligation';
import { QUOTA_RESERVE } from '../../records/office-rules';
import { isLetter, type OutboxLetter, recipientsOf } from '../../records/outbox-letter';
import { existsOn } from '../../records/unit';
import { firstFew } from '../../texts/first-few';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Needs, Ports } from '../../workbook/ports';
import { lastPageTest } from '../../workbook/reading/last-page-test';
import { type Office, readOfficeToShow, readRules, rowsOf } from '../../workbook/reading/office';
import { faultSentences } from '../compose/check-templates';
import { compose } from '../compose/compose-letter';
import { type LetterContext, letterContext, planInputOf } from '../compose/letter-context';
import { type LetterMessage, mailOf } from '../compose/mail-of';
import { restingLetters } from '../rules/claim';
import { awaitedNow } from '../rules/letter-now';
import {
  type LetterPreview,
  type LettersView,
  type ListedLetter,
  type PackedLetters,
  packLetters,
  sumsOf,
} from '../rules/letters-view';
import type { LetterPlan } from '../rules/plan-letters';
import { copiesLeftOut, type PlannedLetter } from '../rules/planned-letter';
import { lastSendingDay } from '../rules/sending-days';
import { gapSentence, sendingObstacles } from '../send/obstacles';
import { letterLister } from './list-letters';
import { checkedPlan, plannedToday } from './queue-letters';
import { openEndedDispatches } from './remind-by-hand';

const RECENT_DAYS = 14;

const MAX_RECENT = 200;

/** At most `most / LINES_A_FAULT` faults are listed, because a fault takes much space. */
const LINES_A_FAULT = 10;

export function readLetters(ports: Ports): PackedLetters {
  return packLetters(lettersView(ports, readOfficeToShow(ports)));
}

/** `most` limits the rows of letters, faults and skipped units. Totals count everything. */
export function lettersView(
  ports: Ports,
  office: Office,
  most = Number.POSITIVE_INFINITY,
): LettersView {
  const plan = checkedPlan(ports, office, 'byHand');
  const today = ports.clock.today();
  const { fromOutbox, planned } = letterLister(office);
  const atRest = restingLetters(planInputOf(office, today));
  const queued = office.letters
    .filter(isLetter)
    .filter(
      ({ id, state }) => state === 'queued' && !atRest.some(({ letter }) => letter.id === id),
    );
  const letters = [...queued.map(fromOutbox), ...plan.letters.map(planned)];
  const sendsAtOnce = ports.scriptProperties.get('owner') === ports.account.effective();
  const { linkBase } = office.settings;
  const quotaLeft = sendsAtOnce ? ports.mailer.remaining() : null;
  const faults = [...faultSentences(plan.faults, office.words), ...office.problems];
  const shown = faults.slice(0, most / LINES_A_FAULT);
  return {
    language: ports.language(),
    obstacles: sendingObstacles(ports, office),
    faults: shown,
    moreFaults: faults.length - shown.length,
    awaiting: awaitingCount(office, today),
    isPageUntested: linkBase !== '' && lastPageTest(ports)?.address !== linkBase,
    gap: gapSentence(ports, office).join(' '),
    outsideWindow: outsideWindow(ports, office),
    sendsAtOnce,
    sums: sumsOf(letters),
    letters: letters.slice(0, most),
    recent: recentLetters(office, today).map(fromOutbox),
    ...skippedUnits(unitsWithout([...queued, ...plan.letters], plan.skipped), office, most),
    leftOut: leftOutSentences(office, today),
    resting: [
      ...plan.resting.map(({ mailbox, items, subject, until }) => ({
        mailbox,
        units: [...new Set(items.map(({ unit }) => unit.name))],
        subject,
        until: formatDay(until),
      })),
      ...atRest.map(({ letter, until }) => {
        const { mailbox, units, subject } = fromOutbox(letter);
        return { mailbox, units, subject, until: formatDay(until) };
      }),
    ],
    openEnded: openEndedDispatches(ports, office),
    quotaLeft,
    lastDay: quotaLeft === null ? '' : lastDayOf(letters, office, { today, quotaLeft }),
  };
}

/** Counts only the letters that still have content, as the dialog Chờ duyệt does. */
function awaitingCount(office: Office, today: Day): number {
  const awaiting = office.letters.filter(isLetter).filter(({ state }) => state === 'awaiting');
  if (awaiting.length === 0) return 0;
  const contentOf = awaitedNow(planInputOf(office, today));
  return awaiting.filter((letter) => contentOf(letter).ok).length;
}

/**
 * `units` are the names of the letter's units: two letters of a kind may go to one mailbox. Throws a message for the
 * user if the letter is gone or cannot be composed.
 */
export function previewPlanned(
  ports: Ports,
  mailbox: string,
  kind: LetterKind,
  units?: readonly string[],
): LetterPreview {
  const office = readOfficeToShow(ports);
  const context = letterContext(ports, office, true);
  return previewOf(plannedFor(office, context, { mailbox, kind, units }), context);
}

interface PlannedKey extends Pick<ListedLetter, 'mailbox' | 'kind'> {
  readonly units: readonly string[] | undefined;
}

function plannedFor(
  office: Office,
  { today }: LetterContext,
  { mailbox, kind, units }: PlannedKey,
): PlannedLetter {
  const own = plannedToday(office, today, 'byHand').letters.filter(
    (planned) => planned.mailbox === mailbox && planned.kind === kind,
  );
  const isNamed = ({ items }: PlannedLetter) =>
    items.every(({ unit }) => units?.includes(unit.name));
  const letter = own.find(isNamed) ?? own[0];
  if (!letter) throw new Error(office.words.errors.letterGone);
  return letter;
}

/** Throws a message for the user if the letter cannot be composed. */
export function previewOf(letter: PlannedLetter, context: LetterContext): LetterPreview {
  const message = composedOf(letter, context);
  const { to, copies, subject, text, html, senderName: from } = mailOf(message);
  const left = copiesLeftOut(letter);
  const notes = left === 0 ? [] : [format(context.words.says.copiesLeftOut, { count: left })];
  const { preheader } = message.document;
  return { to, copies, notes, subject, from, preheader, text, html };
}

function composedOf(letter: PlannedLetter, context: LetterContext): LetterMessage {
  const composed = compose(letter, context);
  if ('fault' in composed) throw new Error(composed.fault);
  return composed.message;
}

/**
 * Sends one planned letter (see `previewPlanned`) to the current user as a test. Throws a message for the user if sending is blocked,
 * or if the letter is gone or cannot be composed.
 */
export function sendTest(
  ports: Ports,
  mailbox: string,
  kind: LetterKind,
  units?: readonly string[],
): FormOutcome {
  const rules = readRules(ports);
  const [obstacle] = sendingObstacles(ports, rules);
  if (obstacle !== undefined) throw new Error(obstacle);
  const { words } = rules;
  const office = readOfficeToShow(ports, rules);
  const context = letterContext(ports, office, true);
  const message = composedOf(plannedFor(office, context, { mailbox, kind, units }), context);
  const to = ports.account.effective();
  const subject = format(words.letters.testSubject, message);
  ports.mailer.send({ ...mailOf(message), to, copies: '', subject });
  return { done: true, message: format(words.says.testSent, { address: to }) };
}

function outsideWindow(ports: Needs<'clock'>, { settings, plan, words }: Office): string {
  const now = ports.clock.now();
  const hour = hourOf(now);
  const { sendFrom, sendUntil } = settings;
  const isInside =
    isWorkingDay(dayOfMoment(now), plan.deadlines.calendar) && hour >= sendFrom && hour < sendUntil;
  return isInside ? '' : format(words.says.outsideWindow, { from: sendFrom, until: sendUntil });
}

function recentLetters({ letters }: Office, today: Day): OutboxLetter[] {
  const since = addDays(today, -RECENT_DAYS);
  return letters
    .filter(isLetter)
    .filter(({ state, sentAt, claimedAt }) => {
      const moment = sentAt ?? claimedAt;
      const isOver = ['sent', 'deliveryUnknown', 'failed'].includes(state);
      return isOver && moment !== null && moment.slice(0, 10) >= since;
    })
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .slice(0, MAX_RECENT);
}

/**
 * Estimated day, `dd/mm/yyyy`, on which the last letter is sent; `''` if there is no estimate. Assumes that the
 * daily quota is the recipients left today plus those sent to today.
 */
function lastDayOf(
  letters: readonly ListedLetter[],
  { settings, plan, letters: outbox }: Office,
  { today, quotaLeft }: { today: Day; quotaLeft: number },
): string {
  const sentToday = outbox
    .filter(({ state, sentAt }) => state === 'sent' && sentAt?.slice(0, 10) === today)
    .reduce((sum, letter) => sum + recipientsOf(letter), 0);
  const left = quotaLeft - QUOTA_RESERVE;
  const day = lastSendingDay(
    letters.filter(({ state }) => state !== 'toApprove').map(({ recipients }) => recipients),
    {
      today,
      calendar: plan.deadlines.calendar,
      left,
      daily: left + sentToday,
      cap: settings.dailyCap,
    },
  );
  return day === null ? '' : formatDay(day);
}

/** Maximum number of blocks that a sentence names. */
const MAX_BLOCKS = 3;

/** A sentence for each draft that leaves out units: how many receive it, and whose blocks do not. */
function leftOutSentences({ dispatches, units, tracking, words }: Office, today: Day): string[] {
  const drafts = dispatches.filter(({ state }) => state === 'draft');
  if (drafts.length === 0) return [];
  const keys = new Set(rowsOf(tracking).map(({ key }) => key));
  const active = units.filter((unit) => unit.state === 'active' && existsOn(unit, today));
  return drafts.flatMap((dispatch) => {
    const left = active.filter(({ code }) => !keys.has(obligationKey(dispatch.id, code)));
    if (left.length === 0) return [];
    const blocks = [...groupBy(left, ({ block }) => block || words.recipients.noBlock)];
    const { named, rest } = firstFew(blocks, MAX_BLOCKS);
    const others = { count: rest.length, units: rest.flatMap(([, own]) => own).length };
    const more = rest.length > 0 ? [format(words.recipients.otherBlocks, others)] : [];
    const values = {
      number: dispatchNumber(dispatch),
      units: active.length - left.length,
      total: active.length,
      blocks: [...named.map(([block, own]) => `${block} (${own.length})`), ...more].join('; '),
    };
    return [format(words.recipients.leftOut, values)];
  });
}

/** Leaves out units that one of the letters is written to, and mailboxes that rest, which are listed apart. */
function unitsWithout(
  letters: readonly Pick<OutboxLetter, 'kind' | 'itemRecords'>[],
  skipped: LetterPlan['skipped'],
): LetterPlan['skipped'] {
  const toUnits = letters.filter(({ kind }) => isToUnit(kind));
  const written = new Set(
    toUnits.flatMap(({ itemRecords }) => itemRecords.map(({ unitCode }) => unitCode)),
  );
  return skipped.filter(
    ({ obligation, reason }) => reason !== 'resting' && !written.has(obligation.unitCode),
  );
}

/** Lists each unit once per reason, and counts the units. All reasons together name at most `most / 2` units. */
function skippedUnits(
  listed: LetterPlan['skipped'],
  { tracking, dispatches, words }: Office,
  most: number,
): Pick<LettersView, 'skipped' | 'skippedCount'> {
  const names = new Map(rowsOf(tracking).map(({ key, unitName }) => [key, unitName]));
  const numbers = new Map(dispatches.map((dispatch) => [dispatch.id, dispatchNumber(dispatch)]));
  const areSeveral = new Set(listed.map(({ obligation }) => obligation.dispatchId)).size > 1;
  const byReason = groupBy(listed, ({ reason }) => reason);
  const skipped = [...byReason].map(([reason, group]) => {
    const byUnit = [...groupBy(group, ({ obligation }) => obligation.unitCode)];
    return {
      reason: words.skips[reason],
      count: byUnit.length,
      units: byUnit.slice(0, most / 2 / byReason.size).map(([unit, own]) => {
        const [{ obligation }] = own;
        const label = names.get(obligation.key) ?? unit;
        const of = own.map((one) => numbers.get(one.obligation.dispatchId)).join('; ');
        return areSeveral ? format(words.letters.buttonOf, { label, of }) : label;
      }),
    };
  });
  const skippedCount = new Set(listed.map(({ obligation }) => obligation.unitCode)).size;
  return { skipped, skippedCount };
}
