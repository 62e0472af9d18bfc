import type { Dialog } from '../workbook/dialog';
import { upgradeFile } from './upgrade-file';
import type { UpgradeCalls } from './upgrade-view';

export const upgradeDialog = {
  page: 'upgrade',
  size: [680, 620],
  title: ({ upgrade }) => upgrade.title,
  calls: { upgradeFile },
  anySchema: ['upgradeFile'],
} as const satisfies Dialog<UpgradeCalls>;
