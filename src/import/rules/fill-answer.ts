import type { Day } from '../../calendar/day';
import type { Obligation } from '../../records/obligation';

/** An answer that an office already holds, as its list gives it; what the list leaves empty is left out. */
export interface HeldAnswer {
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

/** What an answer adds to a row of Theo dõi, and the columns in which the row says something else already. */
export interface FilledAnswer {
  readonly change: Partial<Obligation>;
  readonly kept: readonly (keyof HeldAnswer)[];
}

/** Fills an answer into what a unit owes: empty cells only, states only forward. What the unit said itself stands. */
export function fillAnswer(obligation: Obligation, answer: HeldAnswer): FilledAnswer {
  const given = answer.train ? { acknowledge: 'acknowledged' as const, ...answer } : answer;
  const change: Record<string, unknown> = {};
  const kept: (keyof HeldAnswer)[] = [];
  for (const column of Object.keys(given) as (keyof HeldAnswer)[]) {
    const [now, next] = [obligation[column], given[column]];
    if (now === next) continue;
    const goesOn = now === 'inProgress' && next === 'completed';
    if (isOpen(now) || goesOn) change[column] = next;
    else kept.push(column);
  }
  return { change: change as Partial<Obligation>, kept };
}

function isOpen(value: unknown): boolean {
  return value === null || value === '' || value === 'unacknowledged' || value === 'notStarted';
}
