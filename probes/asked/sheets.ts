import { NOT_DOCUMENTED, type Probe } from '../read/probe';
import { attemptEach } from '../script/attempt';

const REFERENCE = 'https://developers.google.com/apps-script/reference/spreadsheet';

/** Probes on undocumented behaviour of tabs, rows, merged cells and `flush`. */
export const sheets: readonly Probe[] = [
  {
    name: 'tabs',
    asks: {
      vi: 'Tab trống có mấy dòng nội dung, tên chỉ khác chữ hoa có bị từ chối, vùng không có điểm cuối tới đâu, xóa hết tab được không?',
      en: 'How far do an empty tab and ranges without an end reach, is a name that differs in case refused, can all tabs go?',
    },
    source: NOT_DOCUMENTED,
    ask({ file, tab }) {
      const sheet = tab();
      return attemptEach({
        emptySheet: () => [sheet.getLastRow(), sheet.getLastColumn()],
        locale: () => file.getSpreadsheetLocale(),
        sameName: () => file.insertSheet(sheet.getName().toUpperCase()).getName(),
        unnamed: () => file.insertSheet(null as unknown as string).getName().length > 0,
        columns: () => sheet.getRange('A:C').getA1Notation(),
        toTheEnd: () => [
          sheet.getRange('A2:A').getValues().length === sheet.getMaxRows() - 1,
          sheet.getRange('2:2').getValues()[0]?.length === sheet.getMaxColumns(),
        ],
        pastTheEnd: () => {
          const last = sheet.getMaxRows();
          return sheet.getRange(`A${last}:A${last + 1}`).getValues().length;
        },
        lastSheet: () => {
          for (const one of [...file.getSheets()].reverse()) file.deleteSheet(one);
          return 'deleted';
        },
      });
    },
  },
  {
    name: 'hidden-tabs',
    asks: {
      vi: 'Tab ẩn có mở được khi chưa hiện lại, ẩn tab đang mở thì tab nào mở; để lại ở ô E1 của tab đầu một liên kết tới tab ẩn.',
      en: 'Does a hidden sheet open before it is shown, which opens when the open one is hidden; leaves a link to a hidden sheet in E1 of the first tab.',
    },
    source: `${REFERENCE}/sheet#hideSheet()`,
    ask({ file, tab }) {
      const sheet = tab();
      const [first] = file.getSheets();
      const open = () => file.setActiveSheet(sheet).isSheetHidden();
      return attemptEach({
        shown: open,
        afterHiding: () => {
          sheet.hideSheet();
          return [sheet.isSheetHidden(), file.getActiveSheet().getSheetId() === sheet.getSheetId()];
        },
        hidden: open,
        shownAgain: () => {
          sheet.showSheet();
          return open();
        },
        link: () => {
          sheet.hideSheet();
          const to = `"#gid=${sheet.getSheetId()}"`;
          return first?.getRange('E1').setFormula(`=HYPERLINK(${to};"tab ẩn")`).getFormula() !== '';
        },
      });
    },
  },
  {
    name: 'rows',
    asks: {
      vi: 'Dòng, cột chèn vào có mang màu của dòng, cột trước, xóa hết phần không cố định được không?',
      en: 'Does an inserted row or column look like the one before, can all that are not frozen go?',
    },
    source: NOT_DOCUMENTED,
    ask({ tab }) {
      const sheet = tab();
      return attemptEach({
        looks: () => {
          sheet.getRange('A3').setBackground('red');
          sheet.insertRowAfter(3);
          return sheet.getRange('A4').getBackground();
        },
        looksOfColumn: () => {
          sheet.getRange('C5').setBackground('red');
          sheet.insertColumnAfter(3);
          return sheet.getRange('D5').getBackground();
        },
        allColumns: () => {
          sheet.setFrozenColumns(1);
          sheet.deleteColumns(2, sheet.getMaxColumns() - 1);
          return sheet.getMaxColumns();
        },
        allRows: () => {
          sheet.setFrozenRows(1);
          sheet.deleteRows(2, sheet.getMaxRows() - 1);
          return sheet.getMaxRows();
        },
      });
    },
  },
  {
    name: 'cells',
    asks: {
      vi: 'Ô gộp, công thức trên nhiều ô, xóa tab có giữ ghi chú và danh sách không?',
      en: 'Merged cells, a formula over several, and what clearing a tab leaves',
    },
    source: NOT_DOCUMENTED,
    ask({ tab }) {
      const sheet = tab();
      const cell = sheet.getRange('B2');
      return attemptEach({
        formulas: () => sheet.getRange('A5:A6').setFormula('=B1').getFormulas(),
        merged: () =>
          sheet
            .getRange('D1:E1')
            .setValues([[1, 2]])
            .merge()
            .getValues()
            .map((row) => row.map(String)),
        halfMerge: () => {
          sheet.getRange('E1:F1').merge();
          return 'merged';
        },
        cleared: () => {
          const rule = SpreadsheetApp.newDataValidation().requireDate().build();
          cell.setNote('ghi chú').setDataValidation(rule);
          sheet.clear();
          return [cell.getDataValidation() !== null, cell.getNote()];
        },
      });
    },
  },
  {
    name: 'handles',
    asks: {
      vi: 'Vùng ô và tab đã lấy trước khi chèn dòng, đổi tên, xóa tab thì chỉ vào đâu?',
      en: 'Where does a range or tab taken before a row is inserted, a name changed, a tab deleted point to?',
    },
    source: NOT_DOCUMENTED,
    ask({ file, tab }) {
      const sheet = tab();
      const range = sheet.getRange('A3').setValue('ba');
      return attemptEach({
        afterInsert: () => {
          sheet.insertRowsBefore(1, 1);
          SpreadsheetApp.flush();
          return [range.getA1Notation(), String(range.getValue())];
        },
        afterRename: () => {
          sheet.setName('Thử lại');
          return [sheet.getName(), range.getSheet().getName()];
        },
        afterDelete: () => {
          file.deleteSheet(sheet);
          return String(range.getValue());
        },
      });
    },
  },
  {
    name: 'own-writes',
    asks: {
      vi: 'Chưa flush, chính lượt chạy này có đọc thấy điều vừa ghi không?',
      en: 'Does a run read what it has written before a flush?',
    },
    source: 'https://developers.google.com/apps-script/guides/support/best-practices',
    ask({ tab }) {
      const sheet = tab();
      sheet.getRange('A1').setValue(7);
      const before = sheet.getRange('A1').getValue();
      sheet.getRange('A2').setFormula('=A1*2');
      SpreadsheetApp.flush();
      return { before: String(before), lastRow: sheet.getLastRow() };
    },
  },
  {
    name: 'formula-after-flush',
    asks: {
      vi: 'Công thức vừa ghi có kết quả ngay sau flush không?',
      en: 'Has a formula its result right after a flush?',
    },
    source:
      'https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush()',
    ask({ tab }) {
      const sheet = tab();
      sheet.getRange('A1').setValue(7);
      sheet.getRange('A2').setFormula('=A1*2');
      SpreadsheetApp.flush();
      return String(sheet.getRange('A2').getValue());
    },
    // `local/` does not evaluate formulas
    onlyLive: true,
  },
];
