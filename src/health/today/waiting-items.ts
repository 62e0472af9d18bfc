import { type Day, formatDay, NO_DAY } from '../../calendar/day';
import { plannedToday } from '../../letters/jobs/queue-letters';
import { planObstacles } from '../../letters/send/obstacles';
import { STAGES } from '../../records/obligation';
import { summariesOf } from '../../summary/jobs/sum-up';
import { overdueBefore, unitCount } from '../../summary/rules/overdue-count';
import type { Summary } from '../../summary/rules/summarise';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import type { Office } from '../../workbook/reading/office';
import { awaitingLetters, longAwaitingSentences } from '../block-reasons';
import { healthProblems } from '../health';
import { nextSendingDay } from '../running-lines';
import type { WaitingItem, WaitingKey } from './today-view';

/** Maximum number of sentences of system health in the list. The owner's letter has ten lines in all. */
const MAX_FOUND = 2;

/** Items that wait for a person, are sent today or are due next, for the sidebar and the owner's letter. */
export function waitingItems(ports: Ports, office: Office): WaitingItem[] {
  const { today: says } = office.words;
  const today = ports.clock.today();
  const summaries = summariesOf(office, today);
  const letters = todaysLetters(ports, office);
  const found = healthProblems(ports, office).filter((one) => !letters.sentences.includes(one));
  const compare = summaries.reduce(
    (sum, { selfReported: own }) => sum + own.completedOnTime + own.completedLate,
    0,
  );
  const item = (
    key: WaitingKey,
    count: number,
    more: object = {},
    lines: readonly string[] = [],
  ) =>
    count > 0 ? [{ key, count, text: format<string>(says[key], { count, ...more }), lines }] : [];
  const late = unitCount(summaries.flatMap(({ overdue }) => overdue));
  const { day = NO_DAY, count: was = late } =
    overdueBefore(ports.scriptProperties.get('overdue'), today) ?? {};
  const change = late - was;
  return [
    ...item('awaiting', letters.awaiting, {}, letters.sentences),
    ...item('found', found.length, {}, found.slice(0, MAX_FOUND)),
    ...item('goes', letters.goes, letters.when),
    ...item('overdue', late, {
      change: change
        ? format(says.sinceThen, {
            change: change > 0 ? `+${change}` : change,
            day: formatDay(day),
          })
        : '',
    }),
    ...nextDeadline(summaries, office.words, today).flatMap((next) =>
      item('next', next.count, next),
    ),
    ...item('compare', compare),
    ...item('addresses', unitCount(summaries.flatMap(({ unreachable }) => unreachable))),
  ];
}

/**
 * Numbers of letters that wait for approval and that will be sent, and the day of sending. If today's letters
 * are not planned yet, plans them here without writing.
 */
function todaysLetters(ports: Ports, office: Office) {
  const day = nextSendingDay(ports, office);
  const today = ports.clock.today();
  const isPlanned = day !== today || ports.scriptProperties.get('plannedOn') === today;
  const due =
    isPlanned || planObstacles(ports, office).length > 0
      ? []
      : plannedToday(office, today, 'scheduled').letters;
  const needApproval = due.filter(({ needsApproval }) => needsApproval).length;
  const queued = office.letters.filter(({ state }) => state === 'queued').length;
  const awaiting = awaitingLetters(ports, office);
  return {
    awaiting: awaiting.length + needApproval,
    goes: queued + due.length - needApproval,
    when: { ...office.settings, day: formatDay(day) },
    /** Sentences of system health about the same letters. */
    sentences: longAwaitingSentences(office, awaiting, today),
  };
}

/** Next deadline of an open stage and the number of units with it; an empty list if there is none. */
function nextDeadline(summaries: readonly Summary[], { stages }: Words, today: Day) {
  const open = summaries
    .filter(({ dispatch }) => dispatch.state === 'open')
    .flatMap(({ dispatch: { number }, units }) =>
      units.flatMap(({ exemption, standing, code }) =>
        STAGES.flatMap((stage) => {
          const { done, deadline } = standing[stage];
          const { due } = deadline;
          return done || exemption || due < today ? [] : [{ due, stage, number, code }];
        }),
      ),
    );
  return open
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .slice(0, 1)
    .map((first) => ({
      ...first,
      stage: stages[first.stage],
      day: formatDay(first.due),
      count: unitCount(open.filter(({ due }) => due === first.due)),
    }));
}
