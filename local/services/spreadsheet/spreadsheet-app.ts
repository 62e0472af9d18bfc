import { googleError } from '../errors/google-error';
import { enums } from './handles/enums';
import {
  type FileContext,
  idOfSheet,
  type Range,
  type Sheet,
  type Spreadsheet,
} from './handles/file-context';
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

interface AppState extends AppPorts {
  file: FileContext;
  self: App;
}

const app: ServiceClass<App, AppState> = {
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
    getActiveSpreadsheet: ({ file }) => file.spreadsheet(),
    /**
     * Null if the script is bound to no file.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActive()
     */
    getActive: ({ file }) => file.spreadsheet(),
    /** Returns the open sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveSheet() */
    getActiveSheet: ({ file }) => file.sheet(file.book().activeTab),
    /**
     * Returns the selected range of the open sheet.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getActiveRange()
     */
    getActiveRange: ({ file }) => activeRange(file),
    /**
     * Returns the current cell of the open sheet.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getCurrentCell()
     */
    getCurrentCell: ({ file }) => activeCell(file),
    /** Returns the selection. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getSelection() */
    getSelection: ({ file }) => selectionHandle(file),
    /** Opens a sheet. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#setActiveSheet(Sheet) */
    setActiveSheet: ({ file }, sheet: Sheet) => {
      file.edit((book) => activateTab(book, idOfSheet(file, sheet)));
      return sheet;
    },
    /**
     * Selects a range and opens its sheet.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#setActiveRange(Range)
     */
    setActiveRange: (_state, range: Range) => range.activate(),
    /** Only the one file can be opened. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openById(String) */
    openById: ({ file }, id: string) => opened(file, 'openById', id),
    /**
     * Only the one file can be opened.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openByUrl(String)
     */
    openByUrl: ({ file }, url: string) =>
      opened(file, 'openByUrl', /\/d\/([^/]+)/.exec(url)?.[1] ?? ''),
    /**
     * Makes the run's pending changes visible to others.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush()
     */
    flush: ({ file }) => {
      const execution = file.machine.execution();
      if (execution) file.store.flush(execution.id);
    },
    /** Throws if no editor is open. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#getUi() */
    getUi: ({ getUi }) => getUi(),
    /**
     * Returns a builder of validation rules.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newDataValidation()
     */
    newDataValidation: ({ file }) => validationBuilder(file),
    /**
     * Returns a builder of conditional format rules.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newConditionalFormatRule()
     */
    newConditionalFormatRule: ({ file }) => conditionalFormatBuilder(file),
  },
};

/**
 * The global SpreadsheetApp with its enums. Only the one file can be opened.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app
 */
export function spreadsheetApp(file: FileContext, ports: AppPorts): App {
  return makeHandle(file, app, { file, ...ports }, enums);
}

function opened(file: FileContext, method: string, id: string): Spreadsheet {
  if (id !== file.id) {
    throw googleError(
      `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
    );
  }
  return file.spreadsheet();
}
