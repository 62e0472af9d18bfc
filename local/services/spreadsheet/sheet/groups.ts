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

/**
 * Row groups are not emulated. The button of a column group is always before the group.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export const sheetGroupMethods: MethodsOf<Sheet, SheetState> = {
  /**
   * `column` is a column of the group, or the column before it, which has the button.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnGroup(Integer,Integer)
   */
  getColumnGroup: ({ file, tab }, column: number, depth: number) =>
    groupHandle(file, tab, column, depth),
  getColumnGroupDepth: ({ file, tab }, column: number) =>
    depthAt(tabOf(file, tab).columnGroups, column),
  collapseAllColumnGroups: (state) => changedTab(state, (tab) => foldGroups(tab, () => true, true)),
  expandAllColumnGroups: (state) => changedTab(state, (tab) => foldGroups(tab, () => true, false)),
};
