import { addMissingRows } from '../dispatches/jobs/change-recipients';
import type { FormOutcome } from '../forms/form-view';
import { SECTIONS_FRAME } from '../forms/sections-frame';
import type { MenuDialog } from '../workbook/dialog';
import { acceptLogGap } from './accept-log-gap';
import { cutColumns } from './file-size';
import { healthViewOrFaults } from './health';
import { acceptRow } from './overwritten-rows';

interface HealthCalls {
  acceptLogGap: () => FormOutcome;
  acceptRow: (rows: readonly string[]) => FormOutcome;
  addMissingRows: (dispatchIds: readonly string[]) => FormOutcome;
  cutColumns: () => FormOutcome;
}

export const healthDialog = {
  ...SECTIONS_FRAME,
  title: ({ health }) => health.title,
  entry: 'openHealth',
  guard: 'whenSetUp',
  view: healthViewOrFaults,
  calls: {
    acceptLogGap,
    acceptRow,
    addMissingRows,
    cutColumns,
  },
} as const satisfies MenuDialog<HealthCalls>;
