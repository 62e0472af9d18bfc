import type { Locale, WorkbookData } from '@odoo/o-spreadsheet';
import type { WorkbookView } from '../../office/tab-view';
import { LookBook } from './look-book';
import { sheetDataOf } from './sheet-data';

const LOCALES: Readonly<Record<string, Locale>> = {
  vi: {
    name: 'Tiếng Việt',
    code: 'vi_VN',
    thousandsSeparator: '.',
    decimalSeparator: ',',
    weekStart: 1,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ';',
  },
  en: {
    name: 'English',
    code: 'en_US',
    thousandsSeparator: ',',
    decimalSeparator: '.',
    weekStart: 1,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: ',',
  },
};

/** o-spreadsheet's data of the file. */
export function workbookDataOf(view: WorkbookView): Partial<WorkbookData> {
  const looks = new LookBook();
  const names = new Map(view.tabs.map(({ id, name }) => [id, name]));
  const sheets = view.tabs.map((tab) => sheetDataOf(tab, { looks, names }));
  return {
    sheets,
    styles: looks.styles,
    formats: looks.formats,
    borders: looks.borders,
    settings: { locale: LOCALES[view.locale.slice(0, 2)] ?? (LOCALES.en as Locale) },
  };
}
