import { boxOf } from '../book/box';
import { type Desk, tabOf } from '../handles/desk';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type Selection = GoogleAppsScript.Spreadsheet.Selection;

interface SelectionAt {
  desk: Desk;
  self: Selection;
}

const selection: ServiceClass<Selection, SelectionAt> = {
  name: 'Selection',
  signatures: { getActiveRange: '', getActiveSheet: '', getCurrentCell: '' },
  methods: {
    /** Gives what is selected in the open sheet. https://developers.google.com/apps-script/reference/spreadsheet/selection#getActiveRange() */
    getActiveRange: ({ desk }) => activeRange(desk),
    /** Gives the open sheet. https://developers.google.com/apps-script/reference/spreadsheet/selection#getActiveSheet() */
    getActiveSheet: ({ desk }) => desk.sheet(desk.book().activeTab),
    /** Gives the current cell. https://developers.google.com/apps-script/reference/spreadsheet/selection#getCurrentCell() */
    getCurrentCell: ({ desk }) => activeCell(desk),
  },
};

/** What is selected; https://developers.google.com/apps-script/reference/spreadsheet/selection */
export function selectionHandle(desk: Desk): Selection {
  return makeHandle(desk, selection, { desk });
}

/** Selected cells of the open tab. */
export function activeRange(desk: Desk) {
  const { id, selection: box } = tabOf(desk, desk.book().activeTab);
  return desk.range({ tab: id, box });
}

/** First of the selected cells of the open tab. */
export function activeCell(desk: Desk) {
  const { id, selection: box } = tabOf(desk, desk.book().activeTab);
  return desk.range({ tab: id, box: boxOf(box.row, box.column) });
}
