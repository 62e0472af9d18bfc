import { type Day, formatDay } from '../../calendar/day';
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
import { healthProblems } from '../health';
import { awaitingLong, awaitingNow } from '../held-letters';
import { nextSendingDay } from '../running-lines';
import type { WaitingItem, WaitingKey } from './today-view';

/** The most sentences of Tình trạng hệ thống that are listed: with those about what waits, ten lines in all. */
const MOST_FOUND = 2;

/** Says what waits for a person today, and what goes or falls due without one: what the sidebar shows and the owner's letter lists. */
export function whatWaits(ports: Ports, office: Office): WaitingItem[] {
  const { today: says } = office.words;
  const today = ports.clock.today();
  const summaries = summariesOf(office, today);
  const letters = lettersNow(ports, office);
  const found = healthProblems(ports, office).filter((one) => !letters.told.includes(one));
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
  const { day = '', count: was = late } =
    overdueBefore(ports.scriptProperties.get('overdue'), today) ?? {};
  const change = late - was;
  return [
    ...item('awaiting', letters.awaiting, {}, letters.told),
    ...item('found', found.length, {}, found.slice(0, MOST_FOUND)),
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

/** Counts the letters that wait for approval and those that go by themselves, and says when; letters of a day that is not planned yet are planned here. */
function lettersNow(ports: Ports, office: Office) {
  const day = nextSendingDay(ports, office);
  const today = ports.clock.today();
  const isPlanned = day !== today || ports.scriptProperties.get('plannedOn') === today;
  const due =
    isPlanned || planObstacles(ports, office).length > 0
      ? []
      : plannedToday(office, today, 'scheduled').letters;
  const asking = due.filter(({ needsApproval }) => needsApproval).length;
  const queued = office.letters.filter(({ state }) => state === 'queued').length;
  const awaiting = awaitingNow(ports, office);
  return {
    awaiting: awaiting.length + asking,
    goes: queued + due.length - asking,
    when: { ...office.settings, day: formatDay(day) },
    /** What Tình trạng hệ thống says of the same letters. */
    told: awaitingLong(office, awaiting, today),
  };
}

/** Finds the next day on which something that is not done falls due, and how many units have it open; none where nothing does. */
function nextDeadline(summaries: readonly Summary[], { stages }: Words, today: Day) {
  const open = summaries
    .filter(({ dispatch }) => dispatch.state === 'open')
    .flatMap(({ dispatch: { number }, units }) =>
      units.flatMap(({ release, standing, code }) =>
        STAGES.flatMap((stage) => {
          const { done, deadline } = standing[stage];
          const { due } = deadline;
          return done || release || due < today ? [] : [{ due, stage, number, code }];
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
