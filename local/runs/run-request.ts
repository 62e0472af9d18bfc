import type { PageRequest } from '../services/html/visit-page';
import type { RunOptions } from '../services/run/google';
import type { ContextKind } from '../services/world/machine-port';
import type { Answer, FaultKind } from '../services/world/running-execution';

/** What a person does to the sheet during a run. */
export type PersonAct = 'sort' | 'insert-row' | 'delete-row' | 'rename-header' | 'rename-tab';

/** One run of a top-level function, with the faults and acts during it. */
export interface RunRequest {
  fn: string;
  /** Arguments of the function. Default: the event of its trigger or of the page. */
  args?: unknown[];
  /** What a person types just before. For onEdit and edit triggers. */
  edit?: { tab: string; a1: string; text: string };
  /** What a visitor requests. For doGet. */
  page?: PageRequest;
  /** Who runs it. Default: the owner. Visitors and the clock have nobody at the keyboard. */
  user?: string;
  context?: ContextKind;
  answers?: Answer[];
  /** Service call (from 1) at which the fault or the person's act happens. */
  faultAt?: number;
  kind?: FaultKind | PersonAct;
  /** Tab of the person's act. Default: the first tab. */
  tab?: string;
  /** Header that is renamed. Default: the first one of the tab. */
  header?: string;
  /** Row that is deleted, inserted before, or the first one sorted. Default: 3. */
  row?: number;
  /** Functions called just before the service call of that number. */
  at?: Record<number, () => void>;
  /** Factor by which every service call is slower than usual. */
  slow?: number;
  /** Milliseconds until the run is killed. */
  timeLimit?: number;
}

const acts = new Set<string>(['sort', 'insert-row', 'delete-row', 'rename-header', 'rename-tab']);

export function isPersonAct(kind: RunRequest['kind']): kind is PersonAct {
  return kind !== undefined && acts.has(kind);
}

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
