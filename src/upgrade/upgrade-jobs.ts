import type { JobsFor } from '../workbook/jobs-for';
import type { UpgradeCalls } from './upgrade-calls';
import { upgradeFile } from './upgrade-file';

/** What carries out the call of the dialog Nâng cấp tệp. */
export const upgradeJobs: JobsFor<UpgradeCalls> = { upgradeFile };
