import type { JobsFor } from '../../workbook/jobs-for';
import type { LowerCalls } from '../lower-calls';
import { importLower, lowerDesk } from './import-lower';

/** What carries out the calls of the dialog Nhập tổng hợp cấp dưới. */
export const lowerJobs: JobsFor<LowerCalls> = { lowerDesk, importLower };
