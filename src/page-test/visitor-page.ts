import type { VisitorPage } from '../workbook/dialog';
import { takePageTest } from './page-test';
import type { PageTestCalls } from './page-test-view';

export const testPage = {
  page: 'page-test',
  calls: { takePageTest },
} as const satisfies VisitorPage<PageTestCalls>;
