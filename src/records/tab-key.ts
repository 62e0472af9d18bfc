/** The tabs by key, in the order in which they stand; that of lower offices, made when it is needed, stands last. */
export const TAB_KEYS = [
  'summary',
  'tracking',
  'directives',
  'units',
  'outbox',
  'log',
  'periods',
  'templates',
  'daysOff',
  'settings',
  'lower',
] as const;

/** The key of a tab. */
export type TabKey = (typeof TAB_KEYS)[number];
