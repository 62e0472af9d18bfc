import type { PageRequest } from '../services/html/visit-page';
import type { RunOptions } from '../services/run/google';
import type { ContextKind } from '../services/world/machine-port';
import type { Answer, FaultKind } from '../services/world/running-execution';

export type PersonAct = 'sort' | 'insert-row' | 'delete-row' | 'rename-header' | 'rename-tab';

export interface RunRequest {
  fn: string;
  /** Arguments of the function. Default: the event object if the run has one, otherwise none. */
  args?: unknown[];
  /** Text that is typed into a cell before the run, for onEdit and edit triggers. */
  edit?: { tab: string; a1: string; text: string };
  page?: PageRequest;
  /**
   * User who starts the run. Default: the owner. In the contexts `web-page`, `page-call` and `time-trigger`
   * nobody is at the keyboard, so the script sees no active user.
   */
  user?: string;
  context?: ContextKind;
  answers?: Answer[];
  /** Number (from 1) of the service call at which the fault or the person's act happens. */
  faultAt?: number;
  kind?: FaultKind | PersonAct;
  /** Tab on which the person acts. Default: the first tab. */
  tab?: string;
  /** Header that `rename-header` renames. Default: the first header of the tab. */
  header?: string;
  /** Row that is deleted, before which a row is inserted, or from which rows are sorted. Default: 3. */
  row?: number;
  /** Functions to call before a service call, by the call's number (from 1). */
  at?: Record<number, () => void>;
  /** Factor by which every service call is slower than usual. */
  slow?: number;
  /** Milliseconds after which the run is killed. */
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
