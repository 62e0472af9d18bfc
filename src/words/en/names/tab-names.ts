import type { TabKey } from '../../../records/tab-key';

export const tabNames: Readonly<Record<TabKey, string>> = {
  summary: 'Summary',
  tracking: 'Tracking',
  dispatches: 'Documents',
  units: 'Units',
  outbox: 'Outbox',
  log: 'Log',
  periods: 'Reporting periods',
  templates: 'Letter templates',
  daysOff: 'Days off',
  settings: 'Settings',
};
