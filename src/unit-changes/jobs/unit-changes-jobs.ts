import type { JobsFor } from '../../workbook/jobs-for';
import type { UnitChangesCalls } from '../unit-changes-calls';
import { changeUnits, readUnits } from './change-units';
import { findMailbox } from './find-mailbox';

/** What carries out the calls of the dialog Thay đổi đơn vị, đầu mối. */
export const unitChangesJobs: JobsFor<UnitChangesCalls> = { readUnits, changeUnits, findMailbox };
