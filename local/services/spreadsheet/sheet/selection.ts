import { boxOf } from '../book/box';
import { type Desk, tabOf } from '../handles/desk';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type Selection = GoogleAppsScript.Spreadsheet.Selection;

interface SelectionAt {
  dialog: Desk;
  self: Selection;
}

const selection: ServiceClass<Selection, SelectionAt> = {
  name: 'Selection',
  signatures: { getActiveRange: '', getActiveSheet: '', getCurrentCell: '' },
  methods: {
    /** https://developers.google.com/apps-script/reference/spreadsheet/selection#getActiveRange() */
    getActiveRange: ({ dialog }) => activeRange(dialog),
    /** https://developers.google.com/apps-script/reference/spreadsheet/selection#getActiveSheet() */
    getActiveSheet: ({ dialog }) => dialog.sheet(dialog.book().activeTab),
    /** https://developers.google.com/apps-script/reference/spreadsheet/selection#getCurrentCell() */
    getCurrentCell: ({ dialog }) => activeCell(dialog),
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/selection */
export function selectionHandle(dialog: Desk): Selection {
  return makeHandle(dialog, selection, { dialog });
}

/** Selected cells of the open tab. */
export function activeRange(dialog: Desk) {
  const { id, selection: box } = tabOf(dialog, dialog.book().activeTab);
  return dialog.range({ tab: id, box });
}

/** First of the selected cells of the open tab. */
export function activeCell(dialog: Desk) {
  const { id, selection: box } = tabOf(dialog, dialog.book().activeTab);
  return dialog.range({ tab: id, box: boxOf(box.row, box.column) });
}
