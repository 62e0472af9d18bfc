import { type Day, formatDay } from '../calendar/day';
import { minutesBetween, momentText } from '../calendar/moment';
import { addWorkingDays } from '../calendar/working-calendar';
import { faultSentences } from '../letters/compose/check-templates';
import { planInputOf } from '../letters/compose/letter-context';
import { passedDeadlines } from '../letters/jobs/moved-deadlines';
import { faultsNow } from '../letters/jobs/queue-letters';
import { awaitedNow } from '../letters/rules/letter-now';
import { CLAIM_EXPIRES_AFTER } from '../letters/rules/recover';
import { planObstacles } from '../letters/send/obstacles';
import { type OutboxLetter, WAITING } from '../records/outbox-letter';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import type { Office } from '../workbook/reading/office';
import { letterLines } from './letter-health';

/**
 * Gives of what concerns letters, and of cells that cannot be used, what keeps letters back now: the owner is told of it by
 * letter, and the first lines of Tổng hợp and Theo dõi say it. Nothing while no dispatch is followed up, and none stands in
 * a row that cannot be used.
 */
export function heldLetters(
  { dispatches, dispatchRows, letters, problems }: Office,
  sending: readonly string[],
): string[] {
  const follows =
    dispatches.some(({ state }) => state === 'open' || state === 'draft') ||
    letters.some(({ state }) => WAITING.includes(state)) ||
    dispatchRows.problems.length > 0;
  return follows ? [...sending, ...problems] : [];
}

/**
 * Says what keeps letters from going out or leaves it open whether they did, what concerns most of them first. Templates are
 * looked at where one was amiss before, or else if `looks` says so.
 */
export function sendingProblems(ports: Ports, office: Office, looks = false): string[] {
  return [
    ...planObstacles(ports, office),
    ...faultSentences(faultsNow(ports, office, looks), office.words),
    ...passedDeadlines(ports, office),
    ...awaitingLong(office, awaitingNow(ports, office), ports.clock.today()),
    ...stuckSending(ports, office),
    ...stillQueue(ports, office),
    ...capProblem(ports, office),
    ...letterLines(office).map(({ text }) => text),
  ];
}

/** Says in one line what waits: the first of it, and where the rest is listed; '' when nothing does. */
export function heldLine([first, ...others]: readonly string[], { health }: Words): string {
  if (first === undefined) return '';
  return others.length === 0 ? first : format(health.heldMore, { first, count: others.length });
}

/** Says how many of these letters have waited for "Duyệt" through a working day. */
export function awaitingLong(
  office: Office,
  awaiting: readonly OutboxLetter[],
  today: Day,
): string[] {
  const { calendar } = office.plan.deadlines;
  const old = awaiting.filter(({ plannedOn }) => addWorkingDays(plannedOn, 1, calendar) <= today);
  return saidOf(office.words.health.awaitingLong, old, ({ plannedOn }) => formatDay(plannedOn));
}

/** Gives the letters that wait for "Duyệt" and still have something to say. */
export function awaitingNow({ clock }: Ports, office: Office): OutboxLetter[] {
  const awaiting = inState(office, 'awaiting');
  if (awaiting.length === 0) return [];
  const contentOf = awaitedNow(planInputOf(office, clock.today()));
  return awaiting.filter((letter) => contentOf(letter).ok);
}

/** Letters of a run that died: the next one settles them. */
function stuckSending(ports: Ports, office: Office): string[] {
  const now = ports.clock.now();
  const stuck = inState(office, 'sending').filter(
    ({ claimedAt }) => claimedAt === null || minutesBetween(claimedAt, now) >= CLAIM_EXPIRES_AFTER,
  );
  return saidOf(office.words.health.stuckSending, stuck, ({ claimedAt }) =>
    claimedAt === null ? '' : momentText(claimedAt),
  );
}

/** Letters that have been queued for more than a working day, while none at all went out in that time. */
function stillQueue(ports: Ports, office: Office): string[] {
  const today = ports.clock.today();
  const { calendar } = office.plan.deadlines;
  const isPast = (day: string) => addWorkingDays(day, 1, calendar) < today;
  const old = inState(office, 'queued').filter(({ plannedOn }) => isPast(plannedOn));
  const moves = () =>
    office.letters.some(({ sentAt }) => sentAt !== null && !isPast(sentAt.slice(0, 10)));
  if (old.length === 0 || moves()) return [];
  return saidOf(office.words.health.stillQueue, old, ({ plannedOn }) => formatDay(plannedOn));
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
  return letters.filter(({ state }) => state === wanted);
}

/** Says how many letters there are, and since when the oldest waits; letters stand in the order in which they were made. */
function saidOf(
  sentence: string,
  letters: readonly OutboxLetter[],
  sinceOf: (oldest: OutboxLetter) => string,
): string[] {
  const [oldest] = letters;
  return oldest ? [format(sentence, { count: letters.length, since: sinceOf(oldest) })] : [];
}
