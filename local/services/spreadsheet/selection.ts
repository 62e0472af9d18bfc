import { boxOf } from './box';
import { type Desk, tabOf } from './desk';
import { makeHandle, type ServiceClass } from './service-class';

type Selection = GoogleAppsScript.Spreadsheet.Selection;

interface SelectionAt {
  desk: Desk;
  self: Selection;
}

const selection: ServiceClass<Selection, SelectionAt> = {
  name: 'Selection',
  signatures: { getActiveRange: '', getActiveSheet: '', getCurrentCell: '' },
  methods: {
    getActiveRange: ({ desk }) => activeRange(desk),
    getActiveSheet: ({ desk }) => desk.sheet(desk.book().activeTab),
    getCurrentCell: ({ desk }) => activeCell(desk),
  },
};

/** What is selected; developers.google.com/apps-script/reference/spreadsheet/selection */
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
