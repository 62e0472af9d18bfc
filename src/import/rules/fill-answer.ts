import type { Day } from '../../calendar/day';
import type { Obligation } from '../../records/obligation';

/** An answer from an office's own list. Empty cells are omitted. */
export interface ListedAnswer {
  readonly acknowledge?: 'acknowledged';
  readonly acknowledgedOn?: Day;
  readonly acknowledgedBy?: string;
  readonly incomingNumber?: string;
  readonly train?: 'inProgress' | 'completed';
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

/** Fills only empty cells, and moves states only forward. */
export function fillAnswer(obligation: Obligation, answer: ListedAnswer): FilledAnswer {
  const given = answer.train ? { acknowledge: 'acknowledged' as const, ...answer } : answer;
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
  return value === null || value === '' || value === 'unacknowledged' || value === 'notStarted';
}
