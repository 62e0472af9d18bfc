/** Tab keys in display order. */
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
] as const;

export type TabKey = (typeof TAB_KEYS)[number];
