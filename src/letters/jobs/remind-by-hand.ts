import { isWorkingDay } from '../../calendar/working-calendar';
import type { FormOutcome } from '../../forms/form-view';
import { dispatchNumber } from '../../records/dispatch-number';
import { format } from '../../texts/format';
import { groupBy } from '../../texts/group-by';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import type { Office } from '../../workbook/reading/office';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import { faultSentences } from '../compose/check-templates';
import { letterContext, planInputOf } from '../compose/letter-context';
import type { OpenEndedDispatch } from '../rules/letters-view';
import type { LetterPlan, Skip } from '../rules/plan-letters';
import { openEndedCounts, planRemindersByHand } from '../rules/reminders-by-hand';
import { planObstacles } from '../send/obstacles';
import { type CheckedLetters, checkLetters } from './queue-letters';
import { queuePlanned } from './queue-planned';

/** Open dispatches with open stages without a deadline. No letter reminds of these automatically. */
export function openEndedDispatches(ports: Ports, office: Office): OpenEndedDispatch[] {
  const counts = openEndedCounts(planInputOf(office, ports.clock.today()));
  return [...counts].map(([dispatch, units]) => ({
    id: dispatch.id,
    number: dispatchNumber(dispatch),
    units,
  }));
}

type RemindersPlan = CheckedLetters & Pick<LetterPlan, 'skipped'>;

/** Queues reminders about the open stages of one dispatch that have no deadline. */
export function remindByHand(ports: Ports, dispatchId: string): FormOutcome {
  return queuePlanned<RemindersPlan, FormOutcome>(ports, {
    plan: (office) => {
      const context = letterContext(ports, office, false);
      const plan = planRemindersByHand(planInputOf(office, context.today), dispatchId);
      return { ...checkLetters(plan.letters, context), skipped: plan.skipped };
    },
    begin: ({ office }) => {
      const obstacles = obstaclesToday(ports, office);
      return obstacles.length === 0
        ? null
        : { done: false, problems: obstacles.map((message) => ({ field: '', message })) };
    },
    finish: ({ office: { words }, plan }, added) => {
      const waiting = added.filter(({ state }) => state === 'awaiting').length;
      const message = [
        format(words.says.remindersQueued, { count: added.length - waiting }),
        ...(waiting === 0 ? [] : [format(words.says.awaitsInstead, { count: waiting })]),
        ...faultSentences(plan.faults, words),
        ...skippedSentence(plan.skipped, words),
      ].join(' ');
      if (added.length > 0) {
        markSummaryDue(ports);
        writeLog(ports, words, [
          { event: 'lettersPlanned', dispatch: dispatchId, detail: message },
        ]);
      }
      return { done: true, message };
    },
  });
}

function obstaclesToday(ports: Ports, office: Office): string[] {
  const obstacles = planObstacles(ports, office);
  const isDayOff = !isWorkingDay(ports.clock.today(), office.plan.deadlines.calendar);
  return isDayOff ? [...obstacles, office.words.errors.notOnDayOff] : obstacles;
}

function skippedSentence(skipped: readonly Skip[], { says, skips }: Words): string[] {
  if (skipped.length === 0) return [];
  const reasons = [...groupBy(skipped, ({ reason }) => reason)].map(
    ([reason, group]) => `${skips[reason]} (${group.length})`,
  );
  return [format(says.remindersSkipped, { reasons: reasons.join('; ') })];
}
