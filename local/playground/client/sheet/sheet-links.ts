import { registries } from '@odoo/o-spreadsheet';
import { sheetIdOf } from './sheet-data';

/** Address of a link to a cell of the same file, as Sheets writes it. */
const TO_CELL = /^#gid=(\d+)&range=[A-Z]+(\d+)$/;

export interface LinkSetting {
  readonly text: string;
  /**
   * Number of rows with content, from the server. A formula in the browser counts only rows that
   * were already sent, so its link may name too small a row.
   */
  rowCount(tab: number): number;
}

export function followLinks({ text, rowCount }: LinkSetting): void {
  registries.urlRegistry.add('cell', {
    match: (url) => TO_CELL.test(url),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: () => text,
    open(url, { model }) {
      const [, tab = '', row = ''] = TO_CELL.exec(url) ?? [];
      const sheetIdTo = sheetIdOf(Number(tab));
      const sheetIdFrom = model.getters.getActiveSheetId();
      if (sheetIdFrom !== sheetIdTo) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
      model.selection.selectCell(0, Math.max(Number(row), rowCount(Number(tab))) - 1);
    },
    sequence: -1,
    title: text,
  });
}
