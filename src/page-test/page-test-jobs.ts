import type { JobsFor } from '../workbook/jobs-for';
import { takePageTest } from './page-test';
import type { PageTestCalls } from './page-test-calls';

/** What carries out the call of the office's own test of its page. */
export const pageTestJobs: JobsFor<PageTestCalls> = { takePageTest };
