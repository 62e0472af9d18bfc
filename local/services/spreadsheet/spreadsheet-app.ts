import { googleError } from '../errors/google-error';
import { type Desk, idOfSheet, type Range, type Sheet, type Spreadsheet } from './handles/desk';
import { enums } from './handles/enums';
import { makeHandle, type ServiceClass } from './handles/service-class';
import { conditionalFormatBuilder } from './rules/conditional-format-builder';
import { validationBuilder } from './rules/validation-builder';
import { activateTab } from './sheet/identity';
import { activeCell, activeRange, selectionHandle } from './sheet/selection';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What the rest of the imitated Google provides for SpreadsheetApp. */
export interface AppPorts {
  /** The editor's user interface. Throws Google's error where there is none. */
  readonly getUi: () => GoogleAppsScript.Base.Ui;
}

interface AppAt extends AppPorts {
  dialog: Desk;
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
    /**
     * Null if the script is bound to no file.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveSpreadsheet()
     */
    getActiveSpreadsheet: ({ dialog }) => dialog.spreadsheet(),
    /**
     * Null if the script is bound to no file.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActive()
     */
    getActive: ({ dialog }) => dialog.spreadsheet(),
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveSheet() */
    getActiveSheet: ({ dialog }) => dialog.sheet(dialog.book().activeTab),
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveRange() */
    getActiveRange: ({ dialog }) => activeRange(dialog),
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getCurrentCell() */
    getCurrentCell: ({ dialog }) => activeCell(dialog),
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getSelection() */
    getSelection: ({ dialog }) => selectionHandle(dialog),
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#setActiveSheet(Sheet) */
    setActiveSheet: ({ dialog }, sheet: Sheet) => {
      dialog.edit((book) => activateTab(book, idOfSheet(dialog, sheet)));
      return sheet;
    },
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#setActiveRange(Range) */
    setActiveRange: (_at, range: Range) => range.activate(),
    /** Only the one file can be opened. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openById(String) */
    openById: ({ dialog }, id: string) => opened(dialog, 'openById', id),
    /**
     * Only the one file can be opened.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openByUrl(String)
     */
    openByUrl: ({ dialog }, url: string) =>
      opened(dialog, 'openByUrl', /\/d\/([^/]+)/.exec(url)?.[1] ?? ''),
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush() */
    flush: ({ dialog }) => {
      const execution = dialog.machine.execution();
      if (execution) dialog.store.flush(execution.id);
    },
    /** Throws if no editor is open. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getUi() */
    getUi: ({ getUi }) => getUi(),
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newDataValidation() */
    newDataValidation: ({ dialog }) => validationBuilder(dialog),
    /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newConditionalFormatRule() */
    newConditionalFormatRule: ({ dialog }) => conditionalFormatBuilder(dialog),
  },
};

/**
 * The global SpreadsheetApp with its enums. Only the one file can be opened.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
 */
export function spreadsheetApp(dialog: Desk, ports: AppPorts): App {
  return makeHandle(dialog, app, { dialog, ...ports }, enums);
}

function opened(dialog: Desk, method: string, id: string): Spreadsheet {
  if (id !== dialog.id) {
    throw googleError(
      `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
    );
  }
  return dialog.spreadsheet();
}
