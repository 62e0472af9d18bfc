import { googleError } from '../../errors/google-error';
import { COLUMN_WIDTH, type Tab } from '../book/book';
import { boxOf } from '../book/box';
import { type ColumnGroup, covers, shiftedGroups } from '../book/column-group';
import { tabToChange } from '../book/tab-to-change';
import { type Desk, tabOf } from '../handles/desk';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type Group = GoogleAppsScript.Spreadsheet.Group;

interface GroupAt {
  dialog: Desk;
  tab: number;
  /** First column of the group. */
  column: number;
  depth: number;
  self: Group;
}

const group: ServiceClass<Group, GroupAt> = {
  name: 'Group',
  signatures: {
    collapse: '',
    expand: '',
    getControlIndex: '',
    getDepth: '',
    getRange: '',
    isCollapsed: '',
    remove: '',
  },
  methods: {
    /** Hides the columns. https://developers.google.com/apps-script/reference/spreadsheet/group#collapse() */
    collapse: (at) => fold(at, true),
    /**
     * Shows the columns, except those in an inner group that is collapsed.
     * https://developers.google.com/apps-script/reference/spreadsheet/group#expand()
     */
    expand: (at) => fold(at, false),
    /** The column before the group. https://developers.google.com/apps-script/reference/spreadsheet/group#getControlIndex() */
    getControlIndex: (at) => recordOf(at).column - 1,
    /** Counts this group too. https://developers.google.com/apps-script/reference/spreadsheet/group#getDepth() */
    getDepth: ({ depth }) => depth,
    /** https://developers.google.com/apps-script/reference/spreadsheet/group#getRange() */
    getRange: (at) => {
      const { column, columns } = recordOf(at);
      const box = boxOf(1, column, tabOf(at.dialog, at.tab).maxRows, columns);
      return at.dialog.range({ tab: at.tab, box });
    },
    /** https://developers.google.com/apps-script/reference/spreadsheet/group#isCollapsed() */
    isCollapsed: (at) => recordOf(at).collapsed,
    /** Hidden columns stay hidden (not documented). https://developers.google.com/apps-script/reference/spreadsheet/group#remove() */
    remove: (at) => {
      const own = recordOf(at);
      at.dialog.edit((book) => {
        const tab = tabToChange(book, at.tab);
        const shift = (column: number) => (covers(own, column) ? -1 : 0);
        tab.columnGroups = shiftedGroups(tab.columnGroups, shift, tab.maxColumns);
      });
    },
  },
};

/**
 * Handle of the group at a column and depth. Throws if there is none.
 * https://developers.google.com/apps-script/reference/spreadsheet/group
 */
export function groupHandle(dialog: Desk, tab: number, column: number, depth: number): Group {
  const found = tabOf(dialog, tab).columnGroups.find(
    (one) => one.depth === depth && (covers(one, column) || one.column - 1 === column),
  );
  if (!found) throw googleError('The group does not exist.');
  return makeHandle(dialog, group, { dialog, tab, column: found.column, depth });
}

/** Collapses or expands the groups that satisfy `isMeant`: hides or shows their columns. */
export function foldGroups(
  tab: Tab,
  isMeant: (group: ColumnGroup) => boolean,
  collapsed: boolean,
): void {
  tab.columnGroups = tab.columnGroups.map((one) => (isMeant(one) ? { ...one, collapsed } : one));
  for (const { column, columns } of tab.columnGroups.filter(isMeant)) {
    for (let at = column; at < column + columns; at += 1) {
      const hidden = tab.columnGroups.some((one) => one.collapsed && covers(one, at));
      const before = tab.columns[at - 1] ?? { width: COLUMN_WIDTH };
      tab.columns[at - 1] = { ...before, hidden };
    }
  }
}

function fold(at: GroupAt, collapsed: boolean): Group {
  const { column, depth } = recordOf(at);
  at.dialog.edit((book) =>
    foldGroups(
      tabToChange(book, at.tab),
      (one) => one.depth === depth && covers(one, column),
      collapsed,
    ),
  );
  return at.self;
}

function recordOf({ dialog, tab, column, depth }: GroupAt): ColumnGroup {
  const found = tabOf(dialog, tab).columnGroups.find(
    (one) => one.depth === depth && covers(one, column),
  );
  if (!found) throw googleError('The group does not exist.');
  return found;
}
