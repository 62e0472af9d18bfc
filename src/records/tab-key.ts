/** Tab keys in display order. The tab `subordinates` is created only when needed and comes last. */
export const TAB_KEYS = [
  'summary',
  'tracking',
  'dispatches',
  'units',
  'outbox',
  'log',
  'periods',
  'templates',
  'daysOff',
  'settings',
  'subordinates',
] as const;

export type TabKey = (typeof TAB_KEYS)[number];
