/**
 * Lines of the menu, those for daily use first. A line is a menu entry with the global function it calls, or a
 * submenu with its entries.
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
      ['openBackup', 'openBackup'],
      ['showGuide', 'openGuide'],
      ['showAbout', 'openAbout'],
    ],
  ],
] as const;

type Line = (typeof MENU_LINES)[number];

/** A menu entry: its key in the menu's words, and the name of its function. */
export type MenuEntry =
  | Extract<Line, readonly [string, string]>
  | Extract<Line, readonly [string, readonly unknown[]]>[1][number];
