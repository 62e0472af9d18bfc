/**
 * Lines for daily use first. An entry is the name of the global function that it calls and of its word in
 * `names/menu`; a submenu is the name of its word and its entries.
 */
export const MENU_LINES = [
  'openToday',
  'openLetters',
  'openApproval',
  'openAnswer',
  [
    'ofDispatches',
    [
      'openDispatch',
      'openRecipients',
      'openRequests',
      'openDeadline',
      'openVersion',
      'openDispatchState',
    ],
  ],
  [
    'ofUnits',
    [
      'openPhoneReminders',
      'openReturned',
      'openCheck',
      'openUnitLink',
      'openUnitChanges',
      'openImport',
    ],
  ],
  ['ofFigures', ['updateSummary', 'openReport', 'closePeriod', 'openSubordinates']],
  ['ofSystem', ['openHealth', 'setUp', 'openBackup', 'openGuide', 'openAbout']],
] as const;

type Line = (typeof MENU_LINES)[number];

/** Name of a menu entry, of the global function that it calls, and of its word in `names/menu`. */
export type MenuEntry =
  | Extract<Line, string>
  | Extract<Line, readonly [string, readonly string[]]>[1][number];
