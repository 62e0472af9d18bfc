import { googleError } from '../google-error';
import { conditionalFormatBuilder } from './conditional-format-builder';
import { type Desk, idOfSheet, type Range, type Sheet, type Spreadsheet } from './desk';
import { enums } from './enums';
import { activeCell, activeRange, selectionHandle } from './selection';
import { makeHandle, type ServiceClass } from './service-class';
import { activateTab } from './sheet-identity';
import { validationBuilder } from './validation-builder';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What the rest of the imitated Google decides for SpreadsheetApp. */
export interface AppPorts {
  /** Editor's user interface, or Google's refusal where there is none. */
  readonly getUi: () => GoogleAppsScript.Base.Ui;
}

interface AppAt extends AppPorts {
  desk: Desk;
  self: App;
}

const app: ServiceClass<App, AppAt> = {
  name: 'SpreadsheetApp',
  signatures: {
    getActiveSpreadsheet: '',
    getActive: '',
    getActiveSheet: '',
    getActiveRange: '',
    getCurrentCell: '',
    getSelection: '',
    setActiveSheet: 'Sheet bool?',
    setActiveRange: 'Range',
    openById: 'str',
    openByUrl: 'str',
    flush: '',
    getUi: '',
    newDataValidation: '',
    newConditionalFormatRule: '',
  },
  methods: {
    getActiveSpreadsheet: ({ desk }) => desk.spreadsheet(),
    getActive: ({ desk }) => desk.spreadsheet(),
    getActiveSheet: ({ desk }) => desk.sheet(desk.book().activeTab),
    getActiveRange: ({ desk }) => activeRange(desk),
    getCurrentCell: ({ desk }) => activeCell(desk),
    getSelection: ({ desk }) => selectionHandle(desk),
    setActiveSheet: ({ desk }, sheet: Sheet) => {
      desk.edit((book) => activateTab(book, idOfSheet(desk, sheet)));
      return sheet;
    },
    setActiveRange: (_at, range: Range) => range.activate(),
    openById: ({ desk }, id: string) => opened(desk, 'openById', id),
    openByUrl: ({ desk }, url: string) =>
      opened(desk, 'openByUrl', /\/d\/([^/]+)/.exec(url)?.[1] ?? ''),
    flush: ({ desk }) => {
      const execution = desk.machine.execution();
      if (execution) desk.store.flush(execution.id);
    },
    getUi: ({ getUi }) => getUi(),
    newDataValidation: ({ desk }) => validationBuilder(desk),
    newConditionalFormatRule: ({ desk }) => conditionalFormatBuilder(desk),
  },
};

/**
 * The global SpreadsheetApp with the enums that it carries; only the one file can be opened.
 * developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
 */
export function spreadsheetApp(desk: Desk, ports: AppPorts): App {
  return makeHandle(desk, app, { desk, ...ports }, enums);
}

function opened(desk: Desk, method: string, id: string): Spreadsheet {
  if (id !== desk.id) {
    throw googleError(
      `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
    );
  }
  return desk.spreadsheet();
}
