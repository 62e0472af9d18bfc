import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { NOT_DOCUMENTED, type Probe } from '../read/probe';
import { filledWorkbook, words } from './product-workbook';

/** Probes that run what the add-on does to the grid of a tab. */
export const productColumns: readonly Probe[] = [
  {
    name: 'product-columns',
    asks: {
      vi: 'Đếm ô của tệp, bớt cột trống của một tab, gộp nhóm dòng: có đúng không?',
      en: 'Cells of the file counted, blank columns of a tab cut, rows folded: right?',
    },
    source: NOT_DOCUMENTED,
    ask({ file }) {
      const book = filledWorkbook();
      const sheet = file.getSheetByName(words.tabs.units.name);
      sheet?.insertColumnsAfter(sheet.getMaxColumns(), 3);
      const before = book.cellCount();
      const blank = book.blankColumns(unitsTab);
      book.cutColumns(unitsTab, blank);
      book.flush();
      const isLess = book.cellCount() < before;
      book.foldRows(unitsTab, { first: 2, count: 1 });
      book.openRow(unitsTab, 3);
      book.flush();
      return { blank, isLess };
    },
  },
];
