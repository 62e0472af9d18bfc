import { depthAt } from '../book/column-group';
import { type Sheet, tabOf } from '../handles/desk';
import type { MethodsOf } from '../handles/service-class';
import { foldGroups, groupHandle } from './group';
import { changedTab, type SheetAt } from './sheet-at';

export const sheetGroupSignatures = {
  getColumnGroup: 'int int',
  getColumnGroupDepth: 'int',
  collapseAllColumnGroups: '',
  expandAllColumnGroups: '',
};

/**
 * Groups of columns of a Sheet; those of rows, and the place of the button, are not emulated.
 * https://developers.google.com/apps-script/reference/spreadsheet/sheet
 */
export const sheetGroupMethods: MethodsOf<Sheet, SheetAt> = {
  /** Gives the group of a depth that holds a column or has its button there; throws when there is none. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnGroup(Integer,Integer) */
  getColumnGroup: ({ dialog, tab }, column: number, depth: number) =>
    groupHandle(dialog, tab, column, depth),
  /** Counts the groups over a column. https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnGroupDepth(Integer) */
  getColumnGroupDepth: ({ dialog, tab }, column: number) =>
    depthAt(tabOf(dialog, tab).columnGroups, column),
  /** Folds all groups of columns. https://developers.google.com/apps-script/reference/spreadsheet/sheet#collapseAllColumnGroups() */
  collapseAllColumnGroups: (at) => changedTab(at, (tab) => foldGroups(tab, () => true, true)),
  /** Unfolds all groups of columns. https://developers.google.com/apps-script/reference/spreadsheet/sheet#expandAllColumnGroups() */
  expandAllColumnGroups: (at) => changedTab(at, (tab) => foldGroups(tab, () => true, false)),
};
