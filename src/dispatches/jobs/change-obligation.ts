import { invalidForm, invalidFormIfAny, missingFields } from '../../forms/form-fields';
import type { FormAnswers, FormOutcome, FormProblem } from '../../forms/form-view';
import type { Dispatch } from '../../records/dispatch';
import type { LogEvent } from '../../records/log-entry';
import { newObligation, type Obligation, type ObligationChange } from '../../records/obligation';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import type { ChangePorts, LockPorts, Needs } from '../../workbook/ports';
import { trackingRow } from '../../workbook/reading/tracking-row';
import { trackingTab } from '../../workbook/tabs/tracking-tab';
import { withLock } from '../../workbook/with-lock';
import { planAgain } from '../../workbook/writing/plan-due';
import { markSummaryDue } from '../../workbook/writing/summary-due';
import { personName, writeLog } from '../../workbook/writing/write-log';
import { addRows, changeRows } from '../../workbook/writing/write-rows';
import { withForms } from './answer-detail';
import {
  type BlockSelection,
  type FoundRow,
  type FoundRows,
  findObligations,
} from './find-obligation';
import { rowsChangedMeanwhile } from './seen-before';
import { currentStatusCells } from './tracking-copies';

export interface RowAction {
  readonly event: LogEvent;
  readonly required: readonly string[];
  /** True if a unit that is no recipient gets a row of its own; otherwise naming such a unit is a problem. */
  readonly takesUnasked: boolean;
  /** How a whole block is selected, and which rows stay unchanged. Absent if only one unit can be chosen. */
  readonly several?: BlockSelection & {
    readonly isUnchanged: (row: Obligation, dispatch: Dispatch) => boolean;
  };
  /** Problems of the form. If there are several rows, only the first is checked. */
  readonly problems: (row: Obligation, dispatch: Dispatch) => readonly FormProblem[];
  readonly change: (row: Obligation, dispatch: Dispatch) => ObligationChange;
  readonly detail: (change: ObligationChange, dispatch: Dispatch) => string;
  /** True if the change is news that the unit is told by letter. */
  readonly isNews?: true;
  /** Success message. `unit` is the unit's name, or a text with the number of units. */
  readonly done: (unit: string, dispatch: Dispatch) => string;
}

export function changeObligation(
  ports: LockPorts,
  answers: FormAnswers,
  action: RowAction,
): FormOutcome {
  return withLock(ports, () => {
    const words = ports.words();
    const missing = missingFields(answers, ['dispatch', 'unit', ...action.required], words);
    const selection = findObligations(ports, answers, words, action.several);
    if ('message' in selection) return invalidForm([...missing, selection]);
    const { dispatch, rows } = selection;
    const all = rows.map(({ unit, found }): DueRow => {
      const row = found?.row ?? { ...newObligation(dispatch.id, unit.code), asked: 'no' as const };
      return { unit, found, row };
    });
    const open = all.filter(({ row }) => !action.several?.isUnchanged(row, dispatch));
    const due = open.length > 0 ? open : all;
    const existing = due.flatMap(({ found }) => found?.row ?? []);
    const refusal =
      rowsChangedMeanwhile(existing, answers, { dispatch, words }) ??
      invalidFormIfAny([
        ...missing,
        ...due.slice(0, 1).flatMap(({ row }) => action.problems(row, dispatch)),
        ...nonRecipientProblems(due, { action, dispatch, words }),
      ]);
    if (refusal) return refusal;
    writeChanges(ports, { action, due, selection, words });
    const unit =
      due.length > 1 ? format(words.says.units, { units: due.length }) : due[0]?.unit.name;
    const unchanged = all.length - due.length;
    const note = unchanged > 0 ? ` ${format(words.says.extensionKept, { units: unchanged })}` : '';
    return { done: true, message: action.done(unit ?? '', dispatch) + note };
  });
}

/** `row` is the row of the unit, or a new one if the unit is no recipient. */
interface DueRow extends FoundRow {
  readonly row: Obligation;
}

function nonRecipientProblems(
  due: readonly DueRow[],
  { action, dispatch, words }: { action: RowAction; dispatch: Dispatch; words: Words },
): FormProblem[] {
  const stranger = due.find(({ found }) => !found && !action.takesUnasked);
  if (!stranger) return [];
  const values = { unit: stranger.unit.name, number: dispatch.number };
  return [{ field: 'unit', message: format(words.says.unitNotAsked, values) }];
}

interface Writing {
  readonly action: RowAction;
  readonly due: readonly DueRow[];
  readonly selection: FoundRows;
  readonly words: Words;
}

function writeChanges(ports: ChangePorts, { action, due, selection, words }: Writing): void {
  const { dispatch, tracking } = selection;
  const statusCells = currentStatusCells(ports, dispatch);
  const stamp = stampOf(ports, words);
  const changes = due.map((one) => {
    const change = action.change(one.row, dispatch);
    const status = statusCells({ ...one.row, ...change }, one.unit);
    return { ...one, change, cells: { ...withForms(change, words), ...stamp, ...status } };
  });
  markSummaryDue(ports);
  if (action.isNews) planAgain(ports.scriptProperties);
  const existing = changes.flatMap(({ found, cells }) =>
    found ? [[found.at, cells] as const] : [],
  );
  const added = changes.flatMap(({ found, row, unit, cells }) =>
    found ? [] : [{ ...trackingRow(row, dispatch, unit), ...cells }],
  );
  if (existing.length > 0) changeRows(ports, trackingTab, tracking, new Map(existing));
  if (added.length > 0) addRows(ports, trackingTab, tracking, added);
  const lines = changes.map(({ found, unit, change }) => ({
    event: found ? action.event : ('unexpectedAnswer' as const),
    dispatch: dispatch.id,
    unit: unit.code,
    detail: action.detail(change, dispatch),
  }));
  writeLog(ports, words, lines);
}

export function stampOf(ports: Needs<'account' | 'clock'>, words: Words) {
  return { changedBy: personName(ports, words), changedAt: ports.clock.now() };
}
