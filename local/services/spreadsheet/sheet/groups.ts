import { depthAt } from '../book/column-group';
import { isInRowGroup } from '../book/row-group';
import { foldRowGroups } from '../changes/group-rows';
import { type Sheet, tabOf } from '../handles/file-context';
import type { MethodsOf } from '../handles/service-class';
import { foldGroups, groupHandle } from './group';
import { changedTab, type SheetState } from './sheet-state';

export const sheetGroupSignatures = {
  getColumnGroup: 'int int',
  getColumnGroupDepth: 'int',
  collapseAllColumnGroups: '',
  expandAllColumnGroups: '',
  getRowGroupDepth: 'int',
  collapseAllRowGroups: '',
  expandAllRowGroups: '',
};

/**
 * Row groups have one level, and no `Group` of their own. The button of a group is always before it.
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
  getRowGroupDepth: ({ file, tab }, row: number) =>
    tabOf(file, tab).rowGroups.filter((group) => isInRowGroup(group, row)).length,
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#collapseAllRowGroups() */
  collapseAllRowGroups: (state) => changedTab(state, (tab) => foldRowGroups(tab, true)),
  expandAllRowGroups: (state) => changedTab(state, (tab) => foldRowGroups(tab, false)),
};
