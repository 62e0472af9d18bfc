import type { JobsFor } from '../workbook/jobs-for';
import { saveSetUp } from './save-set-up';
import type { SetUpCalls } from './set-up-calls';
import { setUpView } from './set-up-steps';

/** What carries out the calls of the dialog Thiết lập ban đầu. */
export const setUpJobs: JobsFor<SetUpCalls> = { readSetUp: setUpView, saveSetUp };
