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

/** Row groups and the position of the button are not emulated. https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetGroupMethods: MethodsOf<Sheet, SheetAt> = {
  /**
   * The group of that depth around the column, or with its button there. Throws if there is none.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnGroup(Integer,Integer)
   */
  getColumnGroup: ({ dialog, tab }, column: number, depth: number) =>
    groupHandle(dialog, tab, column, depth),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#getColumnGroupDepth(Integer) */
  getColumnGroupDepth: ({ dialog, tab }, column: number) =>
    depthAt(tabOf(dialog, tab).columnGroups, column),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#collapseAllColumnGroups() */
  collapseAllColumnGroups: (at) => changedTab(at, (tab) => foldGroups(tab, () => true, true)),
  /** https://developers.google.com/apps-script/reference/spreadsheet/sheet#expandAllColumnGroups() */
  expandAllColumnGroups: (at) => changedTab(at, (tab) => foldGroups(tab, () => true, false)),
};
