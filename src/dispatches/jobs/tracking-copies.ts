import { formatDay } from '../../calendar/day';
import { deadlineStatusOn } from '../../calendar/deadline';
import { type Dispatch, isOver } from '../../records/dispatch';
import { type Obligation, STAGES, type Stage } from '../../records/obligation';
import type { OutboxLetter } from '../../records/outbox-letter';
import type { PlanRules } from '../../records/settings';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import { exemptionReason } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { Change } from '../../workbook/cells/write-cells';
import type { Ports } from '../../workbook/ports';
import { letterOf, type Office, readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import type { trackingTab } from '../../workbook/tabs/tracking-tab';
import { lastNotifiedDeadline, notifiedIn } from '../rules/last-told';
import { NO_REMINDERS, remindersSent } from '../rules/reminders-sent';
import { type StandingRules, stageStanding } from '../rules/standing';

/**
 * Says which rows of Theo dõi show another standing, number of reminders or name of the unit than they have today, by
 * row: most days, few. All are copies: the standing follows from deadlines and answers, the reminders from the outbox,
 * the name from Đơn vị. Rows of a dispatch that is over stay as they were when it ended, those of one that is being
 * archived as they stand, since its letters may be gone before them.
 */
export function trackingCopies(
  { tracking, dispatches, units, letters, plan, words }: Office,
  today: string,
): Map<number, Change<typeof trackingTab.columns>> {
  const reminders = remindersSent(letters);
  const rules = standingRules(plan, today, () => letters);
  const byId = indexBy(dispatches, 'id');
  const byCode = indexBy(units, 'code');
  return new Map(
    tracking.rows.flatMap(({ at, row }) => {
      const dispatch = byId.get(row.dispatch);
      if (!dispatch || isOver(dispatch) || dispatch.archivedOn !== null) return [];
      const unit = byCode.get(row.unit);
      const owed = { obligation: row, dispatch, unit };
      const standing = standingText(owed, rules, words);
      const { followUps, lastOn } = reminders.get(row.key) ?? NO_REMINDERS;
      const isCurrent =
        standing === row.standing &&
        followUps === (row.reminders ?? 0) &&
        lastOn === row.lastRemindedOn;
      const isNamed = !unit || unit.name === row.unitName;
      const copies = { standing, reminders: followUps, lastRemindedOn: lastOn };
      const change = isNamed ? copies : { ...copies, unitName: unit.name };
      return isCurrent && isNamed ? [] : [[at, change] as const];
    }),
  );
}

/**
 * Makes what gives the standing that rows of a dispatch show once an act has changed them, so that they are right at once;
 * nothing where it is over. It costs two reads, and a third where a deadline has passed, since then it matters what units were
 * told.
 */
export function standingsNow(
  ports: Ports,
  dispatch: Dispatch,
): (obligation: Obligation, unit: Unit) => { standing?: string } {
  if (isOver(dispatch)) return () => ({});
  const { plan, words } = readRules(ports);
  const letters = () => rowsOf(readTab(ports, outboxTab, words)).map(letterOf);
  const rules = standingRules(plan, ports.clock.today(), letters);
  return (obligation, unit) => ({
    standing: standingText({ obligation, dispatch, unit }, rules, words),
  });
}

function standingRules(
  { deadlines }: PlanRules,
  today: string,
  letters: () => readonly OutboxLetter[],
): StandingRules {
  return {
    judge: deadlineStatusOn(deadlines, today),
    toldBy: lastNotifiedDeadline(() => notifiedIn(letters())),
  };
}

/** A row of Theo dõi with what it is about. */
interface Owed {
  readonly obligation: Obligation;
  readonly dispatch: Dispatch;
  readonly unit: Unit | undefined;
}

function standingText(
  { obligation, dispatch, unit }: Owed,
  rules: StandingRules,
  words: Words,
): string {
  const release = exemptionReason(obligation, unit);
  if (release !== null) return words.standing[release];
  const text = (stage: Stage) => {
    const { timing, done, deadline, daysLate } = stageStanding(stage, dispatch, obligation, rules);
    const isHeld = dispatch.state === 'paused' && !done;
    const values = { due: formatDay(deadline.due), days: daysLate };
    return format(words.standing.stage, {
      stage: words.standing.stages[stage],
      timing: format(words.standing[isHeld ? 'paused' : timing], values),
    });
  };
  return STAGES.map(text).join('\n');
}
