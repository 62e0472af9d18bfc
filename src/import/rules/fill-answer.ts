import type { Day } from '../../calendar/day';
import { type Dispatch, isAsked, type Task } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import {
  isSameLabel,
  NO_VALUES,
  type ReportedValue,
  valueUnder,
  withValues,
} from '../../records/reported-value';
import { isTyped } from '../../records/requested-figure';

/** An answer from an office's own list. Empty cells are omitted. */
export interface ListedAnswer {
  readonly acknowledge?: 'acknowledged';
  readonly acknowledgedOn?: Day;
  readonly acknowledgedBy?: string;
  readonly incomingNumber?: string;
  readonly complete?: 'inProgress' | 'completed';
  readonly nothingToReport?: 'yes';
  readonly heldOn?: Day;
  readonly completedOn?: Day;
  readonly sessions?: number;
  readonly eligible?: number;
  readonly attended?: number;
  readonly implementingDocument?: string;
  readonly difficulties?: string;
  readonly reportedValues?: readonly ReportedValue[];
}

export interface FilledAnswer {
  readonly change: Partial<Obligation>;
  /** Columns in which the row has a different value that is not changed. */
  readonly kept: readonly (keyof ListedAnswer)[];
  /** Labels of required figures without which the report is not completed. */
  readonly missing: readonly string[];
}

export type AskedOf = Pick<Dispatch, 'asks' | 'task' | 'requestedFigures'>;

const RECEIPT: readonly string[] = [
  'acknowledge',
  'acknowledged',
  'acknowledgedOn',
  'acknowledgedBy',
  'incomingNumber',
];

/** Columns of the result that only one of the tasks has. */
const OF_TASK: ReadonlyMap<string, Task> = new Map([
  ['nothingToReport', 'report'],
  ['sessions', 'training'],
  ['eligible', 'training'],
  ['attended', 'training'],
  ['implementingDocument', 'training'],
  ['reportedValues', 'report'],
]);

/** True if a dispatch asks for what a column of a list or of Theo dõi says. */
export function asksColumn(dispatch: Pick<AskedOf, 'asks' | 'task'>, column: string): boolean {
  if (!isAsked(dispatch, RECEIPT.includes(column) ? 'acknowledge' : 'complete')) return false;
  return (OF_TASK.get(column) ?? dispatch.task) === dispatch.task;
}

/**
 * Fills only empty cells that the dispatch asks for, and moves states only forward. As on the unit's page, a report
 * without a required figure is not completed; it is in progress.
 */
export function fillAnswer(
  obligation: Obligation,
  answer: ListedAnswer,
  dispatch: AskedOf,
): FilledAnswer {
  const said = answer.complete ? { acknowledge: 'acknowledged' as const, ...answer } : answer;
  const given = Object.fromEntries(
    Object.entries(said).filter(([column]) => asksColumn(dispatch, column)),
  ) as ListedAnswer;
  const stored = currentValues(obligation);
  const values = newValues(stored, given, dispatch);
  const missing = missingFigures(given, withValues(stored, values.added), dispatch);
  const taken = missing.length === 0 ? given : inProgress(given);
  const change: Record<string, unknown> = {};
  const kept: (keyof ListedAnswer)[] = [];
  for (const column of Object.keys(taken) as (keyof ListedAnswer)[]) {
    if (column === 'reportedValues') continue;
    const [now, next] = [obligation[column], taken[column]];
    if (now === next) continue;
    const isProgress = now === 'inProgress' && next === 'completed';
    if (isOpen(now) || isProgress) change[column] = next;
    else kept.push(column);
  }
  if (values.added.length > 0)
    change.reportedValues = withValues(obligation.reportedValues, values.added);
  if (values.isKept) kept.push('reportedValues');
  return { change: change as Partial<Obligation>, kept, missing };
}

/** Labels of the required figures without a value, if the report is to be completed. */
function missingFigures(
  { complete, nothingToReport }: ListedAnswer,
  values: readonly ReportedValue[],
  { requestedFigures }: AskedOf,
): string[] {
  if (complete !== 'completed' || nothingToReport === 'yes') return [];
  return requestedFigures
    .filter((one) => isTyped(one) && one.isRequired && valueUnder(values, one.label) === null)
    .map(({ label }) => label);
}

function inProgress({ completedOn: _, ...answer }: ListedAnswer): ListedAnswer {
  return { ...answer, complete: 'inProgress' };
}

/** The row's values; none if a new version made them outdated. */
function currentValues({
  complete,
  answeredVersion,
  reportedValues,
}: Obligation): readonly ReportedValue[] {
  const isOutdated = complete === 'notStarted' && answeredVersion !== null;
  return isOutdated ? NO_VALUES : reportedValues;
}

/** Values of requested figures that the row does not have. `isKept` is true if it has another one. */
function newValues(
  stored: readonly ReportedValue[],
  { reportedValues: listed = [] }: ListedAnswer,
  { requestedFigures }: AskedOf,
): { readonly added: readonly ReportedValue[]; readonly isKept: boolean } {
  const asked = listed.filter((one) =>
    requestedFigures.some(({ label }) => isSameLabel(label, one.label)),
  );
  const storedOf = ({ label }: ReportedValue) => valueUnder(stored, label);
  return {
    added: asked.filter((one) => storedOf(one) === null),
    isKept: asked.some((one) => storedOf(one) !== null && storedOf(one) !== one.value),
  };
}

function isOpen(value: unknown): boolean {
  return (
    value === null ||
    value === '' ||
    value === 'unacknowledged' ||
    value === 'notStarted' ||
    value === 'no'
  );
}
