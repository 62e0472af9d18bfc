import type { MenuDialog } from '../workbook/dialog';
import { changeUnits, initialUnitChanges, readUnits } from './jobs/change-units';
import { findMailbox } from './jobs/find-mailbox';
import type { UnitChangesCalls } from './rules/units-view';

export const unitChangesDialog = {
  page: 'unit-changes',
  size: [640, 640],
  title: ({ menu }) => menu.openUnitChanges,
  entry: 'openUnitChanges',
  guard: 'whenSetUp',
  view: initialUnitChanges,
  calls: { readUnits, changeUnits, findMailbox },
} as const satisfies MenuDialog<UnitChangesCalls>;
