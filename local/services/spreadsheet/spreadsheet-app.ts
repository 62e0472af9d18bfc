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

export interface AppPorts {
  /** Throws Google's error in a run that has no user interface. */
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
    getActiveSpreadsheet: ({ file }) => file.spreadsheet(),
    getActive: ({ file }) => file.spreadsheet(),
    getActiveSheet: ({ file }) => file.sheet(file.book().activeTab),
    getActiveRange: ({ file }) => activeRange(file),
    getCurrentCell: ({ file }) => activeCell(file),
    getSelection: ({ file }) => selectionHandle(file),
    setActiveSheet: ({ file }, sheet: Sheet) => {
      file.edit((book) => activateTab(book, idOfSheet(file, sheet)));
      return sheet;
    },
    setActiveRange: (_state, range: Range) => range.activate(),
    /**
     * Throws for any file but the script's own.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openById(String)
     */
    openById: ({ file }, id: string) => opened(file, 'openById', id),
    /**
     * Throws for any file but the script's own.
     * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openByUrl(String)
     */
    openByUrl: ({ file }, url: string) =>
      opened(file, 'openByUrl', /\/d\/([^/]+)/.exec(url)?.[1] ?? ''),
    flush: ({ file }) => {
      const execution = file.machine.execution();
      if (execution) file.store.flush(execution.id);
    },
    getUi: ({ getUi }) => getUi(),
    newDataValidation: ({ file }) => validationBuilder(file),
    newConditionalFormatRule: ({ file }) => conditionalFormatBuilder(file),
  },
};

/**
 * The global SpreadsheetApp with its enums. It knows only the script's own file. In a web app the active file
 * and sheet can be `null` (see calls/call-override.ts).
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
