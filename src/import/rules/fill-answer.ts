import type { Day } from '../../calendar/day';
import { type Dispatch, isAsked, type Task } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';

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
}

/** `kept` are columns in which the row has a different value that is not changed. */
export interface FilledAnswer {
  readonly change: Partial<Obligation>;
  readonly kept: readonly (keyof ListedAnswer)[];
}

type AskedOf = Pick<Dispatch, 'asks' | 'task'>;

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
]);

/** True if a dispatch asks for what a column of a list or of Theo dõi says. */
export function asksColumn(dispatch: AskedOf, column: string): boolean {
  if (!isAsked(dispatch, RECEIPT.includes(column) ? 'acknowledge' : 'complete')) return false;
  return (OF_TASK.get(column) ?? dispatch.task) === dispatch.task;
}

/** Fills only empty cells that the dispatch asks for, and moves states only forward. */
export function fillAnswer(
  obligation: Obligation,
  answer: ListedAnswer,
  dispatch: AskedOf,
): FilledAnswer {
  const said = answer.complete ? { acknowledge: 'acknowledged' as const, ...answer } : answer;
  const given = Object.fromEntries(
    Object.entries(said).filter(([column]) => asksColumn(dispatch, column)),
  ) as ListedAnswer;
  const change: Record<string, unknown> = {};
  const kept: (keyof ListedAnswer)[] = [];
  for (const column of Object.keys(given) as (keyof ListedAnswer)[]) {
    const [now, next] = [obligation[column], given[column]];
    if (now === next) continue;
    const isProgress = now === 'inProgress' && next === 'completed';
    if (isOpen(now) || isProgress) change[column] = next;
    else kept.push(column);
  }
  return { change: change as Partial<Obligation>, kept };
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
