import { SECTIONS_FRAME } from '../forms/sections-frame';
import type { MenuDialog } from '../workbook/dialog';
import { healthViewOrFaults } from './health';

export const healthDialog = {
  ...SECTIONS_FRAME,
  title: ({ health }) => health.title,
  entry: 'openHealth',
  guard: 'whenSetUp',
  view: healthViewOrFaults,
  calls: {},
} as const satisfies MenuDialog<object>;
