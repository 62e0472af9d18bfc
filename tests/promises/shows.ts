import { beforeEach, type TaskMeta, TestRunner } from 'vitest';

/** That a test shows a promise of docs/promises.md, with what it measured: counts, sizes and virtual time only. */
export interface Shown {
  readonly promise: number;
  readonly figure: string;
}

declare module 'vitest' {
  interface TaskMeta {
    shown?: Shown[];
  }
}

/**
 * Says that a test shows a promise, with its figure where it has one; called in a `describe`, or at the top of a file,
 * that all tests in it do.
 */
export function shows(promise: number, figure = ''): void {
  const test = TestRunner.getCurrentTest();
  const note = (meta: TaskMeta) => {
    meta.shown = [...(meta.shown ?? []), { promise, figure }];
  };
  if (test) note(test.meta);
  else beforeEach(({ task }) => note(task.meta));
}
