import type { PageRequest } from '../services/html/visit-page';
import type { RunOptions } from '../services/run/google';
import type { ContextKind } from '../services/world/machine-port';
import type { Answer, FaultKind } from '../services/world/running-execution';

/** What a person does to the sheet while a run is under way. */
export type PersonAct = 'sort' | 'insert-row' | 'delete-row' | 'rename-header' | 'rename-tab';

/** One run of a top-level function, and what is to befall it. */
export interface RunRequest {
  fn: string;
  /** What the function gets; a trigger's or the page's event unless given. */
  args?: unknown[];
  /** What a person types just before, for onEdit and edit triggers. */
  edit?: { tab: string; a1: string; text: string };
  /** What a visitor asks for, for doGet. */
  page?: PageRequest;
  /** Who runs it; the owner unless given. Visitors and the clock have nobody at the keyboard. */
  user?: string;
  context?: ContextKind;
  answers?: Answer[];
  /** The service call, counted from 1 in this run, at which the fault or the person's act comes. */
  faultAt?: number;
  kind?: FaultKind | PersonAct;
  /** The tab that a person's act is done to; the first tab unless given. */
  tab?: string;
  /** The header that is renamed; the first one of the tab unless given. */
  header?: string;
  /** The row that is inserted before, deleted, or the first one sorted; 3 unless given. */
  row?: number;
  /** What happens just before a service call of this run. */
  at?: Record<number, () => void>;
  /** How many times slower than usual every service call is. */
  slow?: number;
  /** Milliseconds until the run is killed. */
  timeLimit?: number;
}

const acts = new Set<string>(['sort', 'insert-row', 'delete-row', 'rename-header', 'rename-tab']);

/** Tells a person's act from a fault. */
export function isPersonAct(kind: RunRequest['kind']): kind is PersonAct {
  return kind !== undefined && acts.has(kind);
}

/** Says what is to befall a run. */
export function optionsOf(request: RunRequest): RunOptions {
  const { faultAt, kind, answers, slow, timeLimit, at } = request;
  const fault =
    faultAt !== undefined && kind !== undefined && !isPersonAct(kind)
      ? { at: faultAt, kind }
      : null;
  return {
    fault,
    before: new Map(Object.entries(at ?? {}).map(([call, act]) => [Number(call), act])),
    ...(answers && { answers }),
    ...(slow !== undefined && { slow }),
    ...(timeLimit !== undefined && { timeLimit }),
  };
}
