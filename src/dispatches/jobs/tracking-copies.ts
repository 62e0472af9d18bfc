import { type Day, formatDay } from '../../calendar/day';
import { deadlineStatusOn, type StageStatus } from '../../calendar/deadline';
import { askedStages, type Dispatch, isOver } from '../../records/dispatch';
import type { Obligation, TrackedObligation } from '../../records/obligation';
import type { OutboxRow } from '../../records/outbox-letter';
import type { PlanRules } from '../../records/settings';
import type { Unit } from '../../records/unit';
import { daysLateText } from '../../texts/days-late';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import { exemptionReason } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { RowOf } from '../../workbook/cells/tab';
import type { Change } from '../../workbook/cells/write-cells';
import type { ChangePorts, OfficePorts } from '../../workbook/ports';
import { lettersOf, type Office, readRules } from '../../workbook/reading/office';
import { readLettersAbout } from '../../workbook/reading/open-work';
import { stageNames } from '../../workbook/reading/tracking-row';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { changeRows } from '../../workbook/writing/write-rows';
import { answerDay } from '../rules/answer-day';
import { stageName } from '../rules/asked-text';
import { lastNotifiedDeadline, notifiedIn } from '../rules/last-notified';
import { obligationStatus, type StatusRules, stagesIn } from '../rules/obligation-status';
import {
  followedUpNow,
  NO_REMINDERS,
  type RemindersSent,
  remindersSent,
} from '../rules/reminders-sent';
import { type AnswerByDay, parseStageCodes, stageCodes } from '../rules/stage-codes';
import { rowsOfDispatch, type StatusOffice } from './dispatch-office';

/**
 * Changes, by row number, to rows of Theo dõi whose status, reminders or unit name are out of date. Rows of
 * closed and cancelled dispatches stay as they were at the end. Only their blank cells are filled, because a
 * person may have deleted a column. Rows of archived dispatches stay, because their letters may be deleted.
 */
export function trackingCopies(
  {
    tracking,
    dispatches,
    units,
    letters,
    plan,
    words,
  }: StatusOffice & Pick<Office, 'tracking' | 'dispatches'>,
  today: Day,
): Map<number, Change<typeof trackingTab.columns>> {
  const reminders = remindersSent(letters);
  const rulesOn = statusRulesByDay(plan, letters);
  const byId = indexBy(dispatches, 'id');
  const byCode = indexBy(units, 'code');
  return new Map(
    tracking.rows.flatMap(({ at, row }) => {
      const dispatch = byId.get(row.dispatchId);
      if (!dispatch || dispatch.archivedOn !== null) return [];
      const unit = byCode.get(row.unitCode);
      const sent = reminders.get(row.key) ?? NO_REMINDERS;
      const { lastOn } = sent;
      const answerByDay = answerByDayOf(dispatch, sent, plan);
      const tracked = { obligation: row, dispatch, unit, answerByDay };
      const copies = (day: Day): Copies => ({
        ...statusCells(tracked, rulesOn(day), words),
        reminders: timesFollowedUp(sent, tracked, rulesOn(day)),
        lastRemindedOn: lastOn,
        unitName: unit?.name ?? row.unitName,
      });
      const change = isOver(dispatch)
        ? blanksFilled(row, { lastOn, copies: () => copies(dispatch.closedOn ?? today) })
        : changed(row, copies(today));
      return change ? [[at, change] as const] : [];
    }),
  );
}

/** Of two stages that were followed up, the one that was more often. */
function timesFollowedUp(
  sent: RemindersSent,
  { dispatch, obligation }: Pick<TrackedUnit, 'dispatch' | 'obligation'>,
  rules: StatusRules,
): number {
  if (sent.followedUp.size === 0) return 0;
  const status = obligationStatus(dispatch, obligation, rules);
  const times = askedStages(dispatch).map(
    (stage) => followedUpNow(sent, { dispatch, status }, stage).times,
  );
  return Math.max(0, ...times);
}

/** A follow-up asks for every stage that is overdue on its day. */
function answerByDayOf(
  dispatch: Dispatch,
  { answerAskedOn }: RemindersSent,
  { deadlines }: PlanRules,
): AnswerByDay {
  return (_, due) =>
    answerAskedOn !== null && due < answerAskedOn
      ? answerDay(dispatch, answerAskedOn, deadlines.calendar)
      : null;
}

type Copies = Pick<
  RowOf<typeof trackingTab>,
  'statusText' | 'stageCodes' | 'reminders' | 'lastRemindedOn' | 'unitName'
>;

function changed(row: Copies, { unitName, ...copies }: Copies): Partial<Copies> | null {
  const isCurrent =
    copies.statusText === row.statusText &&
    copies.stageCodes === row.stageCodes &&
    copies.reminders === row.reminders &&
    copies.lastRemindedOn === row.lastRemindedOn;
  if (unitName !== row.unitName) return { ...copies, unitName };
  return isCurrent ? null : copies;
}

function blanksFilled(
  row: Copies,
  { lastOn, copies }: { lastOn: Day | null; copies: () => Copies },
): Partial<Copies> | null {
  const isWhole =
    row.statusText !== '' &&
    row.stageCodes !== '' &&
    row.unitName !== '' &&
    row.reminders !== null &&
    (row.lastRemindedOn !== null || lastOn === null);
  if (isWhole) return null;
  const isBlank = (value: unknown) => value === '' || value === null;
  const filled = Object.entries(copies()).filter(
    ([key, value]) => isBlank(row[key as keyof Copies]) && !isBlank(value),
  );
  return filled.length === 0 ? null : Object.fromEntries(filled);
}

/**
 * Returns a function that computes a row's status cells after a change; no change for a closed or cancelled
 * dispatch. Costs two reads, and a third for the outbox if a deadline has passed. The answer-by days stay those
 * of the row's former `stageCodes`.
 */
export function currentStatusCells(
  ports: OfficePorts,
  dispatch: Dispatch,
  rulesNow = rulesOnDemand(ports, [dispatch.id]),
): (obligation: TrackedObligation, unit: Unit) => Partial<StatusCells> {
  if (isOver(dispatch)) return () => ({});
  const { rules, words } = rulesNow();
  return (obligation, unit) => {
    const before = parseStageCodes(obligation.stageCodes ?? '');
    const answerByDay: AnswerByDay = (stage) => before.get(stage)?.answerBy ?? null;
    return statusCells({ obligation, dispatch, unit, answerByDay }, rules, words);
  };
}

/** `currentStatusCells` for rows of several dispatches. Reads the rules once, and nothing if an office is given. */
export function statusCellsByDispatch(ports: OfficePorts, given: StatusOffice | Iterable<string>) {
  const rulesNow =
    'plan' in given ? () => rulesIn(given, ports.clock.today()) : rulesOnDemand(ports, given);
  return (dispatch: Dispatch) => currentStatusCells(ports, dispatch, rulesNow);
}

/** Returns a function that reads the rules of today on its first call. `ids` are the dispatches it is for. */
function rulesOnDemand(
  ports: OfficePorts,
  ids: Iterable<string>,
): () => { rules: StatusRules; words: Words } {
  let known: { rules: StatusRules; words: Words } | undefined;
  return () => {
    if (known) return known;
    const { plan, words } = readRules(ports);
    const letters = () => lettersOf(readLettersAbout(ports, ids));
    known = { rules: statusRules(plan, ports.clock.today(), letters), words };
    return known;
  };
}

function rulesIn({ plan, letters, words }: StatusOffice, today: Day) {
  return { rules: statusRules(plan, today, () => letters), words };
}

function statusRulesByDay(plan: PlanRules, letters: readonly OutboxRow[]) {
  const known = new Map<Day, StatusRules>();
  return (day: Day): StatusRules => {
    const rules = known.get(day) ?? statusRules(plan, day, () => letters);
    known.set(day, rules);
    return rules;
  };
}

function statusRules(
  { deadlines }: PlanRules,
  today: Day,
  letters: () => readonly OutboxRow[],
): StatusRules {
  return {
    deadlineStatus: deadlineStatusOn(deadlines, today),
    lastNotified: lastNotifiedDeadline(() => notifiedIn(letters())),
  };
}

interface TrackedUnit {
  readonly obligation: Obligation;
  readonly dispatch: Dispatch;
  readonly unit: Unit | undefined;
  readonly answerByDay: AnswerByDay;
}

type StatusCells = Pick<Copies, 'statusText' | 'stageCodes'>;

/** Status for people to read, with a line for each stage that is asked, and the same for the add-on. */
function statusCells(
  { obligation, dispatch, unit, answerByDay }: TrackedUnit,
  rules: StatusRules,
  words: Words,
): StatusCells {
  const exemption = exemptionReason(obligation, unit);
  if (exemption !== null)
    return { statusText: words.status[exemption], stageCodes: stageNames(dispatch) };
  const status = obligationStatus(dispatch, obligation, rules);
  const lines = stagesIn(status).map(([stage, one]) =>
    format(words.status.stage, {
      stage: stageName(stage, dispatch, words.status, words.language),
      timing: timingText(one, dispatch, words),
    }),
  );
  return { statusText: lines.join('\n'), stageCodes: stageCodes(status, dispatch, answerByDay) };
}

function timingText(
  { timing, done, deadline, daysLate }: StageStatus,
  { state }: Dispatch,
  { status, language }: Words,
): string {
  const isPaused = state === 'paused' && !done;
  if (deadline === null) return status[isPaused ? 'pausedNoDeadline' : timing];
  const late = daysLateText(daysLate, status.daysLate, language);
  const values = { due: formatDay(deadline.due), late };
  return format(status[isPaused ? 'paused' : timing], values);
}

/**
 * Updates the status cells of a dispatch's rows. Reads these again, because the caller holds the lock and has read
 * `office` without it.
 */
export function updateStatuses(ports: ChangePorts, office: StatusOffice, dispatch: Dispatch): void {
  const tracking = rowsOfDispatch(ports, dispatch.id);
  const now = { ...office, dispatches: [dispatch], tracking };
  changeRows(ports, trackingTab, tracking, trackingCopies(now, ports.clock.today()));
}
