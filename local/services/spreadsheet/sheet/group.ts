import { googleError } from '../../errors/google-error';
import { COLUMN_WIDTH, type Tab } from '../book/book';
import { boxOf } from '../book/box';
import { type ColumnGroup, containsColumn, shiftedGroups } from '../book/column-group';
import { tabToChange } from '../book/tab-to-change';
import { type FileContext, tabOf } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type Group = GoogleAppsScript.Spreadsheet.Group;

interface GroupState {
  file: FileContext;
  tab: number;
  /** First column of the group. */
  column: number;
  depth: number;
  self: Group;
}

const group: ServiceClass<Group, GroupState> = {
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
    collapse: (state) => fold(state, true),
    /**
     * Shows the columns, except those in an inner group that is collapsed.
     * https://developers.google.com/apps-script/reference/spreadsheet/group#expand()
     */
    expand: (state) => fold(state, false),
    /** The column before the group. https://developers.google.com/apps-script/reference/spreadsheet/group#getControlIndex() */
    getControlIndex: (state) => recordOf(state).column - 1,
    /** Counts this group too. https://developers.google.com/apps-script/reference/spreadsheet/group#getDepth() */
    getDepth: ({ depth }) => depth,
    /** Returns the columns of the group. https://developers.google.com/apps-script/reference/spreadsheet/group#getRange() */
    getRange: (state) => {
      const { column, columns } = recordOf(state);
      const box = boxOf(1, column, tabOf(state.file, state.tab).maxRows, columns);
      return state.file.range({ tab: state.tab, box });
    },
    /** True if the group is collapsed. https://developers.google.com/apps-script/reference/spreadsheet/group#isCollapsed() */
    isCollapsed: (state) => recordOf(state).collapsed,
    /** Hidden columns stay hidden (Google does not say). https://developers.google.com/apps-script/reference/spreadsheet/group#remove() */
    remove: (state) => {
      const own = recordOf(state);
      state.file.edit((book) => {
        const tab = tabToChange(book, state.tab);
        const shift = (column: number) => (containsColumn(own, column) ? -1 : 0);
        tab.columnGroups = shiftedGroups(tab.columnGroups, shift, tab.maxColumns);
      });
    },
  },
};

/**
 * Handle of the group at a column and depth. Throws if there is none.
 * https://developers.google.com/apps-script/reference/spreadsheet/group
 */
export function groupHandle(file: FileContext, tab: number, column: number, depth: number): Group {
  const found = tabOf(file, tab).columnGroups.find(
    (one) => one.depth === depth && (containsColumn(one, column) || one.column - 1 === column),
  );
  if (!found) throw googleError('The group does not exist.');
  return makeHandle(file, group, { file, tab, column: found.column, depth });
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
      const hidden = tab.columnGroups.some((one) => one.collapsed && containsColumn(one, at));
      const before = tab.columns[at - 1] ?? { width: COLUMN_WIDTH };
      tab.columns[at - 1] = { ...before, hidden };
    }
  }
}

function fold(state: GroupState, collapsed: boolean): Group {
  const { column, depth } = recordOf(state);
  state.file.edit((book) =>
    foldGroups(
      tabToChange(book, state.tab),
      (one) => one.depth === depth && containsColumn(one, column),
      collapsed,
    ),
  );
  return state.self;
}

function recordOf({ file, tab, column, depth }: GroupState): ColumnGroup {
  const found = tabOf(file, tab).columnGroups.find(
    (one) => one.depth === depth && containsColumn(one, column),
  );
  if (!found) throw googleError('The group does not exist.');
  return found;
}
