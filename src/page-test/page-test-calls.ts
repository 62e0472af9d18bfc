import type { PageTestOutcome } from './page-test-view';

/** What the office's own test of its page calls, with the token of its link; the job takes it as unknown. */
export interface PageTestCalls {
  takePageTest: (token: string) => PageTestOutcome;
}
