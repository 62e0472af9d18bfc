import { registries } from '@odoo/o-spreadsheet';
import { sheetIdOf } from './sheet-data';

/** A link to a cell of the file, as Sheets writes it. */
const TO_CELL = /^#gid=(\d+)&range=[A-Z]+(\d+)$/;

/** What links to cells need. */
export interface LinkSetting {
  /** What stands on a link. */
  readonly text: string;
  /** How many rows of a tab have anything in them: formulas here know only those that have come to the browser. */
  rowCount(tab: number): number;
}

/** Lets links to cells of the file lead there. */
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
