import { boxOf } from '../book/box';
import { type FileContext, tabOf } from '../handles/file-context';
import { makeHandle, type ServiceClass } from '../handles/service-class';

type Selection = GoogleAppsScript.Spreadsheet.Selection;

interface SelectionState {
  file: FileContext;
  self: Selection;
}

const selection: ServiceClass<Selection, SelectionState> = {
  name: 'Selection',
  signatures: { getActiveRange: '', getActiveSheet: '', getCurrentCell: '' },
  methods: {
    getActiveRange: ({ file }) => activeRange(file),
    getActiveSheet: ({ file }) => file.sheet(file.book().activeTab),
    getCurrentCell: ({ file }) => activeCell(file),
  },
};

/** https://developers.google.com/apps-script/reference/spreadsheet/selection */
export function selectionHandle(file: FileContext): Selection {
  return makeHandle(file, selection, { file });
}

export function activeRange(file: FileContext) {
  const { id, selection: box } = tabOf(file, file.book().activeTab);
  return file.range({ tab: id, box });
}

export function activeCell(file: FileContext) {
  const { id, selection: box } = tabOf(file, file.book().activeTab);
  return file.range({ tab: id, box: boxOf(box.row, box.column) });
}
