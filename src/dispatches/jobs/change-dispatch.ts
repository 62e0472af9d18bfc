import { type Day, formatDay, NO_DAY } from '../../calendar/day';
import { deadlineStatusOn } from '../../calendar/deadline';
import { parseDay } from '../../calendar/parse-day';
import { choiceOf, field, optionsOf } from '../../forms/field-view';
import { formDialog } from '../../forms/form-dialog';
import { fieldText, invalidForm, invalidFormIfAny, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormContent, FormOutcome, FormProblem } from '../../forms/form-view';
import {
  askedStages,
  closingDay,
  DEADLINE_FIELD,
  type Dispatch,
  type DispatchState,
  isOver,
} from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { format } from '../../texts/format';
import { indexBy } from '../../texts/group-by';
import { exemptionReason } from '../../units/rules/recipients';
import type { Words } from '../../words/words';
import type { RowOf } from '../../workbook/cells/tab';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { LockPorts, OfficePorts, ReadPorts } from '../../workbook/ports';
import { dispatchOf, readTab, rowsOf } from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { planAgain } from '../../workbook/writing/plan-due';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { cancellationNotices } from '../rules/cancellation-notices';
import { goesOn, latestRounds } from '../rules/next-round';
import { countLetters, notifiedObligations } from '../rules/notified-obligations';
import { effectiveDeadline, isDone, openStages } from '../rules/obligation-status';
import { type DispatchOffice, readDispatchOffice } from './dispatch-office';
import { dayFieldProblems } from './dispatch-problems';
import { roundAfterClosing } from './round-after-closing';
import { changedMeanwhile, seenDispatches } from './seen-before';
import { updateStatuses } from './tracking-copies';

type DispatchRow = RowOf<typeof dispatchesTab>;

const TARGETS = [
  'open',
  'paused',
  'closed',
  'cancelled',
] as const satisfies readonly DispatchState[];

/** Only cancelling asks for grounds. Throws a user-facing Error if every dispatch is archived. */
export function dispatchStateForm(ports: ReadPorts): FormContent {
  const words = ports.words();
  const labels = words.forms.changeDispatch;
  const dispatches = rowsOf(readTab(ports, dispatchesTab, words)).filter(isChangeable);
  if (dispatches.length === 0) throw new Error(words.errors.noDispatch);
  const states = words.choices.dispatchState;
  const options = dispatches.map((row) => ({
    value: row.id,
    label: `${dispatchNumber(row)} (${states[row.state]})`,
  }));
  const { open, paused, closed, cancelled } = states;
  const ends = { required: true, when: { name: 'state', is: ['cancelled'] } };
  const resumes = { hiddenUntilProblem: true, when: { name: 'state', is: ['open'] } } as const;
  return {
    intro: labels.intro,
    fields: [
      choiceOf('dispatch', words.forms.recordAnswer.dispatch, options),
      choiceOf('state', labels.state, optionsOf({ open, paused, closed, cancelled }), 'paused'),
      field('grounds', labels.grounds, 'text', ends),
      field('groundsOn', labels.groundsOn, 'day', ends),
      field('acknowledgeBy', labels.newDeadlines.acknowledge, 'day', resumes),
      field('completeBy', labels.newDeadlines.complete, 'day', resumes),
      field('keepDeadlines', labels.keepDeadlines, 'check', resumes),
      {
        ...choiceOf('series', labels.series, optionsOf(labels.seriesChoices), ''),
        required: false,
        hiddenUntilProblem: true,
        when: { name: 'state', is: ['closed'] },
      },
      field('sure', labels.sure, 'check', { hiddenUntilProblem: true }),
    ],
    submitLabel: words.forms.save,
    seen: seenDispatches(dispatches, words),
  };
}

/** The rows of an archived dispatch are in the archive file, so it cannot be resumed. */
function isChangeable({ archivedOn }: RowOf<typeof dispatchesTab>): boolean {
  return archivedOn === null;
}

/**
 * Closing updates the status column first, because rows of a closed dispatch are never updated again. Other changes
 * update it afterwards.
 */
export function changeDispatch(ports: LockPorts, answers: FormAnswers): FormOutcome {
  return planThenWrite(ports, () => plannedChange(ports, answers));
}

function plannedChange(ports: LockPorts, answers: FormAnswers): WritePlan<FormOutcome> {
  const words = ports.words();
  const missing = missingFields(answers, ['dispatch', 'state'], words);
  const read = readTab(ports, dispatchesTab, words);
  const found = read.rows.find(({ row }) => row.id === answers.dispatch && isChangeable(row));
  const state = TARGETS.find((target) => target === answers.state);
  if (!found || !state) {
    const problem = { field: found ? 'state' : 'dispatch', message: words.says.required };
    return { ok: false, outcome: invalidForm(missing.length > 0 ? missing : [problem]) };
  }
  const { row } = found;
  const dispatch = dispatchOf(row);
  const today = ports.clock.today();
  const office = readDispatchOffice(ports, dispatch.id);
  const refused =
    changedMeanwhile(row, answers, { writes: { state }, words }) ??
    invalidFormIfAny([
      ...stateProblems(answers, { dispatch, state, office, today }),
      ...seriesProblem(ports, answers, { row, state, all: rowsOf(read) }),
    ]);
  if (refused) return { ok: false, outcome: refused };
  const closedOn = closingDay({ ...row, state }, today);
  const grounds = groundsText(state, answers, words);
  const changes = grounds || changesKept(row);
  const change = {
    ...{ state, closedOn, changes },
    ...newDeadlines(answers, row, state),
    ...endedSeries(answers, state),
  };
  const names = { number: dispatchNumber(row), state: words.choices.dispatchState[state] };
  const changed = format(words.says.dispatchChanged, names);
  const rests = restsWith(row, state, rowsOf(read)) ? ` ${words.says.seriesRests}` : '';
  const message = changed + rests;
  const detail = `${message} ${grounds}`.trim();
  const after = dispatchOf({ ...row, ...change });
  return {
    ok: true,
    write: () => {
      const now = rowsAgain(ports, dispatchesTab, read, [dispatch.id]);
      if (!now) return null;
      markSummaryDue(ports);
      planAgain(ports.scriptProperties);
      if (state === 'closed') updateStatuses(ports, office, dispatch);
      const line = { event: 'dispatchChanged' as const, dispatch: dispatch.id, detail };
      changeByKey(ports, dispatchesTab, now, { [dispatch.id]: change }, [line]);
      return { done: true, message };
    },
    afterwards: isOver(after) ? undefined : () => updateStatuses(ports, office, after),
  };
}

interface StateChange {
  readonly dispatch: Dispatch;
  readonly state: DispatchState;
  readonly office: DispatchOffice;
  readonly today: Day;
}

/**
 * Cancelling needs grounds and a confirmation. Resuming needs new deadlines if some have passed in a pause, and a
 * confirmation if it sends letters.
 */
function stateProblems(
  answers: FormAnswers,
  { dispatch, state, office, today }: StateChange,
): FormProblem[] {
  if (state !== 'cancelled' && state !== 'open') return [];
  if (state === 'open')
    return dispatch.state === 'paused'
      ? pausedDeadlineProblems(answers, dispatch, office, today)
      : confirmed(answers, resumeSentence(dispatch, office, today));
  const isAhead = (parseDay(fieldText(answers, 'groundsOn')) ?? today) > today;
  return [
    ...missingFields(answers, ['grounds', 'groundsOn'], office.words),
    ...dayFieldProblems(answers, office.words),
    ...(isAhead ? [{ field: 'groundsOn', message: office.words.answerFaults.inFuture }] : []),
    ...confirmed(answers, cancellationSentence(dispatch, office)),
  ];
}

/** Asks whether a repeating report goes on if the latest round is closed and another one would follow. */
function seriesProblem(
  ports: OfficePorts,
  { series }: FormAnswers,
  { row, state, all }: { row: DispatchRow; state: DispatchState; all: readonly DispatchRow[] },
): FormProblem[] {
  if (state !== 'closed' || (series ?? '') !== '') return [];
  const next = roundAfterClosing(ports, row, all);
  const { seriesGoesOn } = ports.words().says;
  return next ? [{ field: 'series', message: format(seriesGoesOn, next) }] : [];
}

/** True if no further round begins because the latest one is paused or cancelled. */
function restsWith(row: DispatchRow, state: DispatchState, all: readonly DispatchRow[]): boolean {
  const isStopped = state === 'paused' || state === 'cancelled';
  return isStopped && latestRounds(all).includes(row) && goesOn({ ...row, state: 'open' });
}

/** Asks for a new day for each deadline that has passed with open units, unless the old ones are kept. */
function pausedDeadlineProblems(
  answers: FormAnswers,
  dispatch: Dispatch,
  { words, tracking, units, plan }: DispatchOffice,
  today: Day,
): FormProblem[] {
  if (answers.keepDeadlines === 'yes') return [];
  const { pausedPast, deadlineKept, deadlinePassed } = words.says;
  const byCode = indexBy(units, 'code');
  const deadlineStatus = deadlineStatusOn(plan.deadlines, today);
  const rows = rowsOf(tracking).filter(
    (row) => exemptionReason(row, byCode.get(row.unitCode)) === null,
  );
  const problems = askedStages(dispatch).flatMap((stage): FormProblem[] => {
    const name = DEADLINE_FIELD[stage];
    const late = rows.filter(
      (row) =>
        !isDone(stage, row) &&
        deadlineStatus(dispatch, effectiveDeadline(stage, dispatch, row)).timing === 'overdue',
    );
    if (late.length === 0) return [];
    if (fieldText(answers, name) === '') {
      const passed = { day: formatDay(dispatch[name] ?? NO_DAY), units: late.length };
      return [{ field: name, message: format(pausedPast, passed) }];
    }
    const day = parseDay(fieldText(answers, name));
    return day !== null && day < today ? [{ field: name, message: deadlinePassed }] : [];
  });
  const isMissing = problems.some(({ field: name }) => fieldText(answers, name) === '');
  return [
    ...problems,
    ...dayFieldProblems(answers, words),
    ...(isMissing ? [{ field: 'keepDeadlines', message: deadlineKept }] : []),
  ];
}

function endedSeries({ series }: FormAnswers, state: DispatchState): Partial<DispatchRow> {
  return state === 'closed' && series === 'ends' ? { repetition: null } : {};
}

/** Deadlines given for a dispatch that is resumed after a pause. */
function newDeadlines(
  answers: FormAnswers,
  dispatch: Pick<Dispatch, 'state'>,
  state: DispatchState,
): Partial<Record<'acknowledgeBy' | 'completeBy', Day>> {
  if (dispatch.state !== 'paused' || state !== 'open' || answers.keepDeadlines === 'yes') return {};
  const acknowledgeBy = parseDay(fieldText(answers, 'acknowledgeBy'));
  const completeBy = parseDay(fieldText(answers, 'completeBy'));
  return { ...(acknowledgeBy && { acknowledgeBy }), ...(completeBy && { completeBy }) };
}

function confirmed({ sure }: FormAnswers, message: string): FormProblem[] {
  return sure === 'yes' || message === '' ? [] : [{ field: 'sure', message }];
}

function changesKept({ state, changes }: RowOf<typeof dispatchesTab>): string {
  return state === 'cancelled' ? '' : changes;
}

/** Grounds of a cancellation. They are stored in the column `changes`, which letters quote. */
function groundsText(state: DispatchState, answers: FormAnswers, { says }: Words): string {
  if (state !== 'cancelled') return '';
  const day = formatDay(parseDay(fieldText(answers, 'groundsOn')) ?? NO_DAY);
  return format(says.cancelGrounds, { number: fieldText(answers, 'grounds'), day });
}

/** Sentence with the number of cancellation letters. Units that already have one get none. */
function cancellationSentence(
  dispatch: Pick<Dispatch, 'asks'>,
  { words, tracking, units, letters }: DispatchOffice,
): string {
  const notified = notifiedObligations(letters);
  const cancellations = cancellationNotices(letters);
  const count = countLetters(
    rowsOf(tracking),
    units,
    (row, unit) =>
      notified.has(row.key) &&
      openStages(dispatch, row).length > 0 &&
      unit.state === 'active' &&
      exemptionReason(row, unit) !== 'informed' &&
      !cancellations.get(row.key)?.isCancelled,
  );
  return format(words.says.cancelTells, { letters: count });
}

/**
 * Sentence with the number of letters that announce a resumed dispatch and the number of units skipped because
 * a deadline has passed. `''` if no unit had been told of the cancellation.
 */
function resumeSentence(
  dispatch: Dispatch,
  { words, tracking, units, letters, plan }: DispatchOffice,
  today: Day,
): string {
  const cancellations = cancellationNotices(letters);
  const byCode = indexBy(units, 'code');
  const rows = rowsOf(tracking).filter(
    (row) =>
      cancellations.get(row.key)?.sentOn &&
      openStages(dispatch, row).length > 0 &&
      exemptionReason(row, byCode.get(row.unitCode)) === null,
  );
  if (rows.length === 0) return '';
  const deadlineStatus = deadlineStatusOn(plan.deadlines, today);
  const inTime = rows.filter((row) =>
    openStages(dispatch, row).every(
      (stage) =>
        deadlineStatus(dispatch, effectiveDeadline(stage, dispatch, row)).timing !== 'overdue',
    ),
  );
  const count = countLetters(inTime, units, () => true);
  return format(words.says.resumeTells, { letters: count, passed: rows.length - inTime.length });
}

export const dispatchStateDialog = formDialog({
  entry: 'openDispatchState',
  title: ({ forms }) => forms.changeDispatch.title,
  view: dispatchStateForm,
  submit: 'changeDispatch',
  job: changeDispatch,
});
