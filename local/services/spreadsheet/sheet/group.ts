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
    collapse: (state) => fold(state, true),
    /**
     * Columns in an inner group that is collapsed stay hidden.
     * https://developers.google.com/apps-script/reference/spreadsheet/group#expand()
     */
    expand: (state) => fold(state, false),
    /**
     * Always the column before the group.
     * https://developers.google.com/apps-script/reference/spreadsheet/group#getControlIndex()
     */
    getControlIndex: (state) => recordOf(state).column - 1,
    getDepth: ({ depth }) => depth,
    getRange: (state) => {
      const { column, columns } = recordOf(state);
      const box = boxOf(1, column, tabOf(state.file, state.tab).maxRows, columns);
      return state.file.range({ tab: state.tab, box });
    },
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
 * Returns the group at this depth that contains `column` or has its button there. Throws if there
 * is none. https://developers.google.com/apps-script/reference/spreadsheet/group
 */
export function groupHandle(file: FileContext, tab: number, column: number, depth: number): Group {
  const found = tabOf(file, tab).columnGroups.find(
    (one) => one.depth === depth && (containsColumn(one, column) || one.column - 1 === column),
  );
  if (!found) throw googleError('The group does not exist.');
  return makeHandle(file, group, { file, tab, column: found.column, depth });
}

/** A column is hidden while any group around it is collapsed. */
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
