import { formatDay } from '../../calendar/day';
import { judgeDeadlines } from '../../calendar/deadline';
import { type Directive, isOver } from '../../records/directive';
import { type Obligation, STAGES, type Stage } from '../../records/obligation';
import type { OutboxLetter } from '../../records/outbox-letter';
import type { PlanRules } from '../../records/settings';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import { say } from '../../texts/say';
import { releaseOf } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { Change } from '../../workbook/cells/write-cells';
import type { Ports } from '../../workbook/ports';
import { letterOf, type Office, readRules, readTab, rowsOf } from '../../workbook/reading/office';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import type { trackingTab } from '../../workbook/tabs/tracking-tab';
import { lastTold, toldIn } from '../rules/last-told';
import { NO_REMINDERS, remindersSent } from '../rules/reminders-sent';
import { type StandingRules, stageStanding } from '../rules/standing';

/**
 * Says which rows of Theo dõi show another standing, number of reminders or name of the unit than they have today, by
 * row: most days, few. All are copies: the standing follows from deadlines and answers, the reminders from the outbox,
 * the name from Đơn vị. Rows of a dispatch that is over stay as they were when it ended, those of one that is being
 * archived as they stand, since its letters may be gone before them.
 */
export function trackingCopies(
  { tracking, directives, units, letters, plan, words }: Office,
  today: string,
): Map<number, Change<typeof trackingTab.columns>> {
  const reminders = remindersSent(letters);
  const rules = standingRules(plan, today, () => letters);
  const byId = indexBy(directives, 'id');
  const byCode = indexBy(units, 'code');
  return new Map(
    tracking.rows.flatMap(({ at, row }) => {
      const directive = byId.get(row.directive);
      if (!directive || isOver(directive) || directive.archivedOn !== null) return [];
      const unit = byCode.get(row.unit);
      const owed = { obligation: row, directive, unit };
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
  directive: Directive,
): (obligation: Obligation, unit: Unit) => { standing?: string } {
  if (isOver(directive)) return () => ({});
  const { plan, words } = readRules(ports);
  const letters = () => rowsOf(readTab(ports, outboxTab, words)).map(letterOf);
  const rules = standingRules(plan, ports.clock.today(), letters);
  return (obligation, unit) => ({
    standing: standingText({ obligation, directive, unit }, rules, words),
  });
}

function standingRules(
  { deadlines }: PlanRules,
  today: string,
  letters: () => readonly OutboxLetter[],
): StandingRules {
  return { judge: judgeDeadlines(deadlines, today), toldBy: lastTold(() => toldIn(letters())) };
}

/** A row of Theo dõi with what it is about. */
interface Owed {
  readonly obligation: Obligation;
  readonly directive: Directive;
  readonly unit: Unit | undefined;
}

function standingText(
  { obligation, directive, unit }: Owed,
  rules: StandingRules,
  words: Words,
): string {
  const release = releaseOf(obligation, unit);
  if (release !== null) return words.standing[release];
  const text = (stage: Stage) => {
    const { timing, done, deadline, daysLate } = stageStanding(stage, directive, obligation, rules);
    const isHeld = directive.state === 'paused' && !done;
    const values = { due: formatDay(deadline.due), days: daysLate };
    return say(words.standing.stage, {
      stage: words.standing.stages[stage],
      timing: say(words.standing[isHeld ? 'paused' : timing], values),
    });
  };
  return STAGES.map(text).join('\n');
}
