import type { Locale, WorkbookData } from '@odoo/o-spreadsheet';
import type { WorkbookView } from '../../office/tab-view';
import { sheetDataOf } from './sheet-data';
import { StyleTable } from './style-table';

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

export function workbookDataOf(view: WorkbookView): Partial<WorkbookData> {
  const styles = new StyleTable();
  const names = new Map(view.tabs.map(({ id, name }) => [id, name]));
  const sheets = view.tabs.map((tab) => sheetDataOf(tab, { styles, names }));
  return {
    sheets,
    styles: styles.styles,
    formats: styles.formats,
    borders: styles.borders,
    settings: { locale: LOCALES[view.locale.slice(0, 2)] ?? (LOCALES.en as Locale) },
  };
}
