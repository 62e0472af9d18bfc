import { type Day, formatDay } from '../calendar/day';
import { dayOfMoment, formatMoment, minutesBetween } from '../calendar/moment';
import { addWorkingDays } from '../calendar/working-calendar';
import { faultSentences } from '../letters/compose/check-templates';
import { planInputOf } from '../letters/compose/letter-context';
import { passedDeadlines } from '../letters/jobs/deadline-change-notes';
import { faultsNow } from '../letters/jobs/queue-letters';
import { restingLetters } from '../letters/rules/claim';
import { awaitedNow } from '../letters/rules/letter-now';
import { CLAIM_EXPIRES_AFTER } from '../letters/rules/recover';
import { planObstacles } from '../letters/send/obstacles';
import { isLetter, type OutboxLetter, WAITING_STATES } from '../records/outbox-letter';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Needs, Ports } from '../workbook/ports';
import type { Office } from '../workbook/reading/office';
import { letterLines } from './letter-health';

/**
 * Reasons why letters are blocked now. Returns `[]` if no dispatch is open or a draft, no letter
 * waits to be sent, and every row of Văn bản is usable.
 */
export function blockReasons(
  { dispatches, dispatchRows, letters, problems }: Office,
  sending: readonly string[],
): string[] {
  const isActive =
    dispatches.some(({ state }) => state === 'open' || state === 'draft') ||
    letters.some(({ state }) => WAITING_STATES.includes(state)) ||
    dispatchRows.problems.length > 0;
  return isActive ? [...sending, ...problems] : [];
}

/**
 * Problems that block letters or leave their delivery unknown; those that affect most letters come first.
 * Checks the templates only if `checksTemplates` is true or one was wrong before.
 */
export function sendingProblems(ports: Ports, office: Office, checksTemplates = false): string[] {
  return [
    ...planObstacles(ports, office),
    ...faultSentences(faultsNow(ports, office, checksTemplates), office.words),
    ...passedDeadlines(ports, office),
    ...longAwaitingSentences(office, awaitingLetters(ports, office), ports.clock.today()),
    ...stuckSending(ports, office),
    ...stalledQueue(ports, office),
    ...capProblem(ports, office),
    ...letterLines(office).map(({ text }) => text),
  ];
}

export function firstReason([first, ...others]: readonly string[], { health }: Words): string {
  if (first === undefined) return '';
  return others.length === 0 ? first : format(health.heldMore, { first, count: others.length });
}

/** Sentence about letters that have waited for approval ("Duyệt") for a working day, if there are any. */
export function longAwaitingSentences(
  office: Office,
  awaiting: readonly OutboxLetter[],
  today: Day,
): string[] {
  const { calendar } = office.plan.deadlines;
  const old = awaiting.filter(({ plannedOn }) => addWorkingDays(plannedOn, 1, calendar) <= today);
  return countSentence(office.words.health.awaitingLong, old, ({ plannedOn }) =>
    formatDay(plannedOn),
  );
}

/** Letters that wait for approval ("Duyệt"), except those that have no content any more. */
export function awaitingLetters({ clock }: Needs<'clock'>, office: Office): OutboxLetter[] {
  const awaiting = inState(office, 'awaiting');
  if (awaiting.length === 0) return [];
  const contentOf = awaitedNow(planInputOf(office, clock.today()));
  return awaiting.filter((letter) => contentOf(letter).ok);
}

/** Sentence about letters left in state `sending` by an interrupted run; the next run decides about them. */
function stuckSending(ports: Needs<'clock'>, office: Office): string[] {
  const now = ports.clock.now();
  const stuck = inState(office, 'sending').filter(
    ({ claimedAt }) => claimedAt === null || minutesBetween(claimedAt, now) >= CLAIM_EXPIRES_AFTER,
  );
  return countSentence(office.words.health.stuckSending, stuck, ({ claimedAt }) =>
    claimedAt === null ? '' : formatMoment(claimedAt),
  );
}

/**
 * Sentence about letters that were queued for more than a working day and did not rest, if no letter was sent in that
 * time.
 */
function stalledQueue(ports: Ports, office: Office): string[] {
  const today = ports.clock.today();
  const { calendar } = office.plan.deadlines;
  const isPast = (day: Day) => addWorkingDays(day, 1, calendar) < today;
  const queued = inState(office, 'queued').filter(({ plannedOn }) => isPast(plannedOn));
  const hasSent = () =>
    office.letters.some(({ sentAt }) => sentAt !== null && !isPast(dayOfMoment(sentAt)));
  if (queued.length === 0 || hasSent()) return [];
  // Those that rested until a short time ago could not be sent before
  const rested = restingLetters(planInputOf(office, addWorkingDays(today, -2, calendar)));
  const resting = new Set(rested.map(({ letter }) => letter.id));
  const old = queued.filter(({ id }) => !resting.has(id));
  return countSentence(office.words.health.stillQueue, old, ({ plannedOn }) =>
    formatDay(plannedOn),
  );
}

function capProblem(ports: Ports, { letters, settings, words }: Office): string[] {
  const today = ports.clock.today();
  const sent = letters.filter(
    ({ state, sentAt }) => state === 'sent' && sentAt?.slice(0, 10) === today,
  ).length;
  const queued = letters.filter(({ state }) => state === 'queued').length;
  const { dailyCap } = settings;
  return sent >= dailyCap && queued > 0
    ? [format(words.health.cap, { cap: dailyCap, queued })]
    : [];
}

function inState({ letters }: Office, wanted: OutboxLetter['state']): OutboxLetter[] {
  return letters.filter(isLetter).filter(({ state }) => state === wanted);
}

/** The oldest letter must come first. */
function countSentence(
  sentence: string,
  letters: readonly OutboxLetter[],
  sinceOf: (oldest: OutboxLetter) => string,
): string[] {
  const [oldest] = letters;
  return oldest ? [format(sentence, { count: letters.length, since: sinceOf(oldest) })] : [];
}
