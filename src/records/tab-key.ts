/** The ten tabs, by key; and that of lower offices, which is made when it is needed. */
export type TabKey =
  | 'summary'
  | 'tracking'
  | 'directives'
  | 'units'
  | 'outbox'
  | 'log'
  | 'periods'
  | 'lower'
  | 'templates'
  | 'daysOff'
  | 'settings';
