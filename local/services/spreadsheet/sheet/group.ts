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
  /** A column of the group. */
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
    /** Folds the group: its columns are hidden. https://developers.google.com/apps-script/reference/spreadsheet/group#collapse() */
    collapse: (at) => fold(at, true),
    /** Unfolds the group: its columns are shown, but for those of groups in it that are folded. https://developers.google.com/apps-script/reference/spreadsheet/group#expand() */
    expand: (at) => fold(at, false),
    /** Gives the column of the button, the one before the group. https://developers.google.com/apps-script/reference/spreadsheet/group#getControlIndex() */
    getControlIndex: (at) => recordOf(at).column - 1,
    /** Gives how many groups hold the columns, this one counted. https://developers.google.com/apps-script/reference/spreadsheet/group#getDepth() */
    getDepth: ({ depth }) => depth,
    /** Gives the columns of the group. https://developers.google.com/apps-script/reference/spreadsheet/group#getRange() */
    getRange: (at) => {
      const { column, columns } = recordOf(at);
      const box = boxOf(1, column, tabOf(at.dialog, at.tab).maxRows, columns);
      return at.dialog.range({ tab: at.tab, box });
    },
    /** Tells whether the group is folded. https://developers.google.com/apps-script/reference/spreadsheet/group#isCollapsed() */
    isCollapsed: (at) => recordOf(at).collapsed,
    /** Takes the group away; what it hid stays hidden (Google's page does not say). https://developers.google.com/apps-script/reference/spreadsheet/group#remove() */
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

/** Handle of the group at a column and depth; throws when there is none. https://developers.google.com/apps-script/reference/spreadsheet/group */
export function groupHandle(dialog: Desk, tab: number, column: number, depth: number): Group {
  const found = tabOf(dialog, tab).columnGroups.find(
    (one) => one.depth === depth && (covers(one, column) || one.column - 1 === column),
  );
  if (!found) throw googleError('The group does not exist.');
  return makeHandle(dialog, group, { dialog, tab, column: found.column, depth });
}

/** Hides or shows the columns of groups, and says of them that they are folded or not. */
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
