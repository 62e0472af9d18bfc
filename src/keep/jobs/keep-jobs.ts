import type { JobsFor } from '../../workbook/jobs-for';
import type { KeepCalls } from '../keep-calls';
import { archiveDirectives } from './archive-directives';
import { readKept } from './read-kept';
import { restoreFile } from './restore-file';

/** What carries out the calls of the dialog Sao lưu, khôi phục, lưu trữ. */
export const keepJobs: JobsFor<KeepCalls> = {
  readKept,
  restoreFile,
  archiveDirectives,
};
