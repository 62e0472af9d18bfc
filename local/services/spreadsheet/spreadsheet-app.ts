import { googleError } from '../errors/google-error';
import { type Desk, idOfSheet, type Range, type Sheet, type Spreadsheet } from './handles/desk';
import { enums } from './handles/enums';
import { makeHandle, type ServiceClass } from './handles/service-class';
import { conditionalFormatBuilder } from './rules/conditional-format-builder';
import { validationBuilder } from './rules/validation-builder';
import { activateTab } from './sheet/identity';
import { activeCell, activeRange, selectionHandle } from './sheet/selection';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What the rest of the imitated Google decides for SpreadsheetApp. */
export interface AppPorts {
  /** Editor's user interface, or Google's refusal where there is none. */
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
    /** Gives the file that the script is bound to, null where there is none. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveSpreadsheet() */
    getActiveSpreadsheet: ({ dialog }) => dialog.spreadsheet(),
    /** Gives the file that the script is bound to, null where there is none. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActive() */
    getActive: ({ dialog }) => dialog.spreadsheet(),
    /** Gives the open sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveSheet() */
    getActiveSheet: ({ dialog }) => dialog.sheet(dialog.book().activeTab),
    /** Gives what is selected in the open sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveRange() */
    getActiveRange: ({ dialog }) => activeRange(dialog),
    /** Gives the current cell of the open sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getCurrentCell() */
    getCurrentCell: ({ dialog }) => activeCell(dialog),
    /** Gives the selection. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getSelection() */
    getSelection: ({ dialog }) => selectionHandle(dialog),
    /** Opens a sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#setActiveSheet(Sheet) */
    setActiveSheet: ({ dialog }, sheet: Sheet) => {
      dialog.edit((book) => activateTab(book, idOfSheet(dialog, sheet)));
      return sheet;
    },
    /** Selects a range and opens its sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#setActiveRange(Range) */
    setActiveRange: (_at, range: Range) => range.activate(),
    /** Opens a file by its id; there is but the one. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openById(String) */
    openById: ({ dialog }, id: string) => opened(dialog, 'openById', id),
    /** Opens a file by its address; there is but the one. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openByUrl(String) */
    openByUrl: ({ dialog }, url: string) =>
      opened(dialog, 'openByUrl', /\/d\/([^/]+)/.exec(url)?.[1] ?? ''),
    /** Makes all pending changes of the run visible to others. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush() */
    flush: ({ dialog }) => {
      const execution = dialog.machine.execution();
      if (execution) dialog.store.flush(execution.id);
    },
    /** Gives the editor's interface, an error where no editor is open. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getUi() */
    getUi: ({ getUi }) => getUi(),
    /** Begins a validation rule. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newDataValidation() */
    newDataValidation: ({ dialog }) => validationBuilder(dialog),
    /** Begins a conditional format rule. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newConditionalFormatRule() */
    newConditionalFormatRule: ({ dialog }) => conditionalFormatBuilder(dialog),
  },
};

/**
 * The global SpreadsheetApp with the enums that it carries; only the one file can be opened.
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
