import type { MenuDialog } from '../workbook/dialog';
import { drawResults, markResults, readResults, resultsView } from './jobs/mark-results';
import type { ResultsCalls } from './rules/results-view';

export const resultsDialog = {
  page: 'results',
  size: [1000, 660],
  title: ({ menu }) => menu.openCheck,
  entry: 'openCheck',
  guard: 'whenSetUp',
  view: resultsView,
  calls: { readResults, drawResults, markResults },
} as const satisfies MenuDialog<ResultsCalls>;
