import type { TabKey } from '../records/tab-key';

/**
 * Tabs that are hidden, with the menu entry that opens each. The other four are in sight: Tổng hợp, Theo dõi,
 * Văn bản and Đơn vị.
 */
export const HIDDEN_TABS = {
  settings: 'showSettings',
  templates: 'showTemplates',
  daysOff: 'showDaysOff',
  outbox: 'showOutbox',
  log: 'showLog',
  periods: 'showPeriods',
} as const satisfies Partial<Record<TabKey, string>>;

export type HiddenTab = keyof typeof HIDDEN_TABS;

export type HiddenTabEntry = (typeof HIDDEN_TABS)[HiddenTab];

export const HIDDEN_TAB_KEYS = Object.keys(HIDDEN_TABS) as HiddenTab[];

/**
 * Lines for daily use first. An entry is the name of the global function that it calls and of its word in
 * `names/menu`; a submenu is the name of its word and its lines. Google takes a submenu inside a submenu, because
 * each is "constructed like a top-level menu"
 * (https://developers.google.com/apps-script/reference/base/menu#addSubMenu(Menu)).
 */
export const MENU_LINES = [
  'openToday',
  'openDispatch',
  ['ofLetters', ['openLetters', 'openApproval', 'openReturned']],
  'openAnswer',
  ['ofFigures', ['closePeriod', 'openReport', 'updateSummary']],
  [
    'ofOthers',
    [
      ['ofDispatches', ['openRecipients', 'openDeadline', 'openVersion', 'openDispatchState']],
      ['ofUnits', ['openImport', 'openUnitChanges', 'openUnitLink']],
      'openRequests',
      'openPhoneReminders',
      'openCheck',
      ['ofTabs', Object.values(HIDDEN_TABS)],
      'openHealth',
      'openBackup',
      'setUp',
      'openGuide',
    ],
  ],
] as const;

type EntriesOf<Line> = Line extends string
  ? Line
  : Line extends readonly [string, readonly (infer Inner)[]]
    ? EntriesOf<Inner>
    : never;

type SubmenusOf<Line> = Line extends readonly [infer Name, readonly (infer Inner)[]]
  ? Name | SubmenusOf<Inner>
  : never;

/** Name of a menu entry, of the global function that it calls, and of its word in `names/menu`. */
export type MenuEntry = EntriesOf<(typeof MENU_LINES)[number]>;

export type MenuLine =
  | MenuEntry
  | readonly [SubmenusOf<(typeof MENU_LINES)[number]>, readonly MenuLine[]];

export interface MenuPlace {
  readonly entry: MenuEntry;
  /** Names of the submenus that contain the entry, the outermost first. */
  readonly within: readonly Exclude<MenuLine, string>[0][];
}

/** All entries in the order of the menu. */
export function menuPlaces(
  lines: readonly MenuLine[] = MENU_LINES,
  within: MenuPlace['within'] = [],
): MenuPlace[] {
  return lines.flatMap((line) =>
    typeof line === 'string'
      ? [{ entry: line, within }]
      : menuPlaces(line[1], [...within, line[0]]),
  );
}
