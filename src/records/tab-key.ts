/** The tabs by key, in the order in which they stand; that of lower offices, made when it is needed, stands last. */
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

/** The key of a tab. */
export type TabKey = (typeof TAB_KEYS)[number];
