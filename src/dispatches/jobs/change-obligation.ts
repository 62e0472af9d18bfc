import { invalidForm, invalidFormIfAny, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import type { LogEvent } from '../../records/log-entry';
import { newObligation, type Obligation, type ObligationChange } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { Change } from '../../workbook/cells/write-cells';
import { planThenWrite, type WritePlan } from '../../workbook/plan-then-write';
import type { Needs, Ports } from '../../workbook/ports';
import { lastRowsOf } from '../../workbook/reading/find-rows';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { addRows } from '../../workbook/writing/add-rows';
import { changeByKey } from '../../workbook/writing/change-by-key';
import { planAgain } from '../../workbook/writing/plan-due';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { type LogLine, personName, writeLog } from '../../workbook/writing/write-log';
import {
  type BlockSelection,
  type FoundRow,
  type FoundRows,
  findObligations,
} from './find-obligation';
import { rowsChangedMeanwhile } from './seen-before';
import { trackedAgain } from './tracked-again';
import { statusCellsByDispatch } from './tracking-copies';

export interface RowAction {
  readonly event: LogEvent;
  readonly required: readonly string[];
  /** What is said about a unit that is no recipient. Null if such a unit gets a row of its own. */
  readonly notAsked: string | null;
  /** How a whole block is selected, and which rows stay unchanged. Absent if only one unit can be chosen. */
  readonly several?: BlockSelection & {
    readonly isUnchanged: (row: Obligation, dispatch: Dispatch) => boolean;
  };
  /** Problems of the form. If a dispatch has several rows, only its first is checked. */
  readonly problems: (row: Obligation, dispatch: Dispatch, unit: Unit) => readonly FormProblem[];
  readonly change: (row: Obligation, dispatch: Dispatch) => ObligationChange;
  readonly detail: (change: ObligationChange, dispatch: Dispatch) => string;
  /** True if the change is news that the unit is told by letter. */
  readonly isNews?: true;
  /** Success message. `unit` is the unit's name, or a text with the number of units. */
  readonly done: (unit: string, dispatches: readonly [Dispatch, ...Dispatch[]]) => string;
}

/** Changes the rows of the form's units for each of its dispatches: all of them, or none if there is a problem. */
export function changeObligation(
  ports: Ports,
  answers: FormAnswers,
  action: RowAction,
): FormOutcome {
  return planThenWrite(ports, () => plannedChange(ports, answers, action));
}

function plannedChange(
  ports: Ports,
  answers: FormAnswers,
  action: RowAction,
): WritePlan<FormOutcome> {
  const words = ports.words();
  const missing = missingFields(answers, ['dispatch', 'unit', ...action.required], words);
  const selection = findObligations(ports, answers, words, action.several);
  if ('message' in selection) return { ok: false, outcome: invalidForm([...missing, selection]) };
  const all = selection.rows.map((one): DueRow => {
    const { unit, found, dispatch } = one;
    const row = found?.row ?? { ...newObligation(dispatch.id, unit.code), asked: 'no' as const };
    return { ...one, row };
  });
  const open = all.filter(({ row, dispatch }) => !action.several?.isUnchanged(row, dispatch));
  const due = open.length > 0 ? open : all;
  const refused =
    rowsChangedMeanwhile(due, answers, words) ??
    invalidFormIfAny([
      ...missing,
      ...rowProblems(due, action),
      ...nonRecipientProblems(due, action),
    ]);
  if (refused) return { ok: false, outcome: refused };
  const changed = changedRows(ports, due, action);
  const units = new Set(due.map(({ unit }) => unit.name));
  const unit = units.size > 1 ? format(words.says.units, { units: units.size }) : [...units][0];
  const unchanged = all.length - due.length;
  const note = unchanged > 0 ? ` ${format(words.says.extensionKept, { units: unchanged })}` : '';
  const [first, ...others] = firstOfEach(due).map(({ dispatch }) => dispatch);
  const message = first ? action.done(unit ?? '', [first, ...others]) + note : '';
  return {
    ok: true,
    write: () => {
      const keys = due.map(({ row }) => row.key);
      const tracking = trackedAgain(ports, selection, keys);
      if (!tracking) return null;
      writeChanges(ports, { action, changed, tracking });
      return { done: true, message };
    },
    afterwards:
      changed.length > MANY ? () => writeLog(ports, words, linesOf(action, changed)) : undefined,
  };
}

/** `row` is the row of the unit, or a new one if the unit is no recipient. */
interface DueRow extends FoundRow {
  readonly row: Obligation;
}

/** The first row of each dispatch. */
function firstOfEach(due: readonly DueRow[]): DueRow[] {
  return due.filter(({ dispatch }, at) => due.findIndex((one) => one.dispatch === dispatch) === at);
}

/** If only another dispatch than the first has a problem, the message begins with its number. */
function rowProblems(due: readonly DueRow[], { problems }: RowAction): FormProblem[] {
  const found: FormProblem[] = [];
  for (const [at, { row, dispatch, unit }] of firstOfEach(due).entries())
    for (const { field, message } of problems(row, dispatch, unit))
      if (at === 0) found.push({ field, message });
      else if (found.every((one) => one.field !== field))
        found.push({ field, message: `${dispatch.number}: ${message}` });
  return found;
}

function nonRecipientProblems(due: readonly DueRow[], { notAsked }: RowAction): FormProblem[] {
  const strangers = due.filter(({ found }) => !found);
  const [first] = strangers;
  if (!first || notAsked === null) return [];
  const numbers = strangers.filter(({ unit }) => unit === first.unit).map((one) => one.dispatch);
  const number = numbers.map((one) => one.number).join('; ');
  return [{ field: 'unit', message: format(notAsked, { unit: first.unit.name, number }) }];
}

interface ChangedRow extends DueRow {
  readonly change: ObligationChange;
  readonly cells: Change<typeof trackingTab.columns>;
}

function changedRows(
  ports: Ports,
  due: readonly DueRow[],
  action: RowAction,
): readonly ChangedRow[] {
  const words = ports.words();
  const statusOf = statusCellsByDispatch(
    ports,
    due.map(({ dispatch }) => dispatch.id),
  );
  const stamp = stampOf(ports, words);
  return due.map((one) => {
    const change = action.change(one.row, one.dispatch);
    const status = statusOf(one.dispatch)({ ...one.row, ...change }, one.unit);
    return { ...one, change, cells: { ...change, ...stamp, ...status } };
  });
}

interface Writing {
  readonly action: RowAction;
  readonly changed: readonly ChangedRow[];
  readonly tracking: FoundRows['tracking'];
}

function writeChanges(ports: Ports, { action, changed, tracking }: Writing): void {
  markSummaryDue(ports);
  if (action.isNews) planAgain(ports.scriptProperties);
  const existing = Object.fromEntries(
    changed.flatMap(({ found, row, cells }) => (found ? [[row.key, cells]] : [])),
  );
  const added = changed.flatMap(({ found, row, unit, dispatch, cells }) =>
    found ? [] : [{ ...trackingRow(row, dispatch, unit), ...cells }],
  );
  if (added.length > 0) addRows(ports, trackingTab, lastRowsOf(ports, trackingTab), added);
  const lines = changed.length > MANY ? [] : linesOf(action, changed);
  changeByKey(ports, trackingTab, tracking, existing, lines);
}

/** Lines of Nhật ký that are written in a locked section of their own, since others wait for the lock. */
const MANY = 500;

function linesOf(action: RowAction, changed: readonly ChangedRow[]): LogLine[] {
  return changed.map(({ found, unit, dispatch, change }) => ({
    event: found ? action.event : ('unexpectedAnswer' as const),
    dispatch: dispatch.id,
    unit: unit.code,
    detail: action.detail(change, dispatch),
  }));
}

export function stampOf(ports: Needs<'account' | 'clock'>, words: Words) {
  return { changedBy: personName(ports, words), changedAt: ports.clock.now() };
}
