import { depthAt } from '../book/column-group';
import { type Sheet, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { foldGroups, groupHandle } from './group';
import { changedTab, type SheetState } from './sheet-state';

export const sheetGroupSignatures = {
  getColumnGroup: 'int int',
  getColumnGroupDepth: 'int',
  collapseAllColumnGroups: '',
  expandAllColumnGroups: '',
};

/** Row groups and the position of the button are not emulated. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetGroupMethods: MethodsOf<Sheet, SheetState> = {
  /**
   * The group of that depth around the column, or with its button there. Throws if there is none.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnGroup(Integer,Integer)
   */
  getColumnGroup: ({ file, tab }, column: number, depth: number) =>
    groupHandle(file, tab, column, depth),
  /**
   * Returns the number of groups around a column.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnGroupDepth(Integer)
   */
  getColumnGroupDepth: ({ file, tab }, column: number) =>
    depthAt(tabOf(file, tab).columnGroups, column),
  /** Collapses all column groups. https://developers.google.com/apps-script/reference/spreadsheet/sheet#collapseAllColumnGroups() */
  collapseAllColumnGroups: (state) => changedTab(state, (tab) => foldGroups(tab, () => true, true)),
  /** Expands all column groups. https://developers.google.com/apps-script/reference/spreadsheet/sheet#expandAllColumnGroups() */
  expandAllColumnGroups: (state) => changedTab(state, (tab) => foldGroups(tab, () => true, false)),
};
