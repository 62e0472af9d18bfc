import { beforeEach, type TaskMeta, TestRunner } from 'vitest';

/**
 * Note on a test: the number of the promise that it shows, and what it measured. Figures are
 * counts, sizes or virtual times, which do not vary between machines.
 */
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
 * Notes that the current test shows a promise, with an optional figure. In a `describe` or at the
 * top of a file, the note applies to all its tests.
 */
export function shows(promise: number, figure = ''): void {
  const test = TestRunner.getCurrentTest();
  const note = (meta: TaskMeta) => {
    meta.shown = [...(meta.shown ?? []), { promise, figure }];
  };
  if (test) note(test.meta);
  else beforeEach(({ task }) => note(task.meta));
}
