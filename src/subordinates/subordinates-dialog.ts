import type { MenuDialog } from '../workbook/dialog';
import {
  importSubordinates,
  subordinateFilesView,
  subordinatesView,
} from './jobs/import-subordinates';
import type { SubordinateCalls } from './rules/subordinates-view';

export const subordinatesDialog = {
  page: 'subordinates',
  size: [1000, 720],
  title: ({ menu }) => menu.openSubordinates,
  entry: 'openSubordinates',
  guard: 'whenSetUp',
  view: subordinatesView,
  calls: { readSubordinates: subordinateFilesView, importSubordinates },
} as const satisfies MenuDialog<SubordinateCalls>;
