/**
 * The menu, line by line, the daily ones first: an entry with the top-level function that it calls, or a menu within the
 * menu with the lines of its own.
 */
export const MENU_LINES = [
  ['showToday', 'openToday'],
  ['previewLetters', 'openLetters'],
  ['approveLetters', 'openApproval'],
  ['recordAnswer', 'openAnswer'],
  [
    'ofDispatches',
    [
      ['addDispatch', 'openDispatch'],
      ['changeDeadline', 'openDeadline'],
      ['issueVersion', 'openVersion'],
      ['changeDispatch', 'openDispatchState'],
    ],
  ],
  [
    'ofUnits',
    [
      ['tellUnits', 'openTell'],
      ['checkAnswer', 'openCheck'],
      ['unitLink', 'openUnitLink'],
      ['changeUnits', 'openUnitChanges'],
      ['importUnits', 'openImport'],
    ],
  ],
  [
    'ofFigures',
    [
      ['updateSummary', 'updateSummary'],
      ['showReport', 'openReport'],
      ['closePeriod', 'closePeriod'],
      ['importSubordinates', 'openSubordinates'],
    ],
  ],
  [
    'ofSystem',
    [
      ['showHealth', 'openHealth'],
      ['setUp', 'setUp'],
      ['keepFile', 'openBackup'],
      ['showGuide', 'openGuide'],
      ['showAbout', 'openAbout'],
    ],
  ],
] as const;

type Line = (typeof MENU_LINES)[number];

/** A line that a person presses: its key among the menu's names, and the function. */
export type MenuEntry =
  | Extract<Line, readonly [string, string]>
  | Extract<Line, readonly [string, readonly unknown[]]>[1][number];
