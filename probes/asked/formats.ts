import { NOT_DOCUMENTED, type Probe } from '../read/probe';
import { attemptEach } from '../script/attempt';

const REFERENCE = 'https://developers.google.com/apps-script/reference/spreadsheet';

/** Probes on number formats and dropdowns. */
export const formats: readonly Probe[] = [
  {
    name: 'number-formats',
    asks: {
      vi: 'Định dạng số: chưa đặt thì là gì, để trống thì sao, đổi sang văn bản thì còn là số không?',
      en: 'Number formats: what is one not set, an empty one, and does a number turned to text stay one?',
    },
    source: NOT_DOCUMENTED,
    ask({ tab }) {
      const sheet = tab();
      const cell = sheet.getRange('B2');
      return attemptEach({
        unset: () => cell.getNumberFormat(),
        general: () => sheet.getRange('C3').setNumberFormat('general').getNumberFormat(),
        empty: () =>
          sheet.getRange('C4').setNumberFormat('').setValue('5/4/2026').getDisplayValue(),
        toText: () => {
          cell.setValue(0.5).setNumberFormat('0%').setNumberFormat('@');
          return [typeof cell.getValue(), String(cell.getValue())];
        },
        thousands: () =>
          sheet.getRange('C5').setNumberFormat('#,##0').setValue(1234567).getDisplayValue(),
        percent: () =>
          sheet.getRange('C6').setNumberFormat('0.0%').setValue(0.986).getDisplayValue(),
        day: () =>
          sheet.getRange('C7').setNumberFormat('dd/mm/yyyy').setValue('5/4/2026').getDisplayValue(),
      });
    },
  },
  {
    name: 'wrap-unset',
    asks: {
      vi: 'Ô chưa đặt ngắt dòng thì Google nói gì?',
      en: 'What does Google say of a cell whose wrapping was not set?',
    },
    source: NOT_DOCUMENTED,
    ask: ({ tab }) => attemptEach({ wrap: () => tab().getRange('B2').getWrap() }),
  },
  {
    name: 'strict-dropdown',
    asks: {
      vi: 'Danh sách thả xuống chặt có chặn tập lệnh ghi giá trị ngoài danh sách không?',
      en: 'Does a strict dropdown refuse a script that writes something else?',
    },
    source: `${REFERENCE}/data-validation-builder#setAllowInvalid(Boolean)`,
    ask({ tab }) {
      const cell = tab().getRange('A1');
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']);
      cell.setDataValidation(rule.setAllowInvalid(false).build());
      return attemptEach({
        listed: () => String(cell.setValue('Có').getValue()),
        other: () => {
          cell.setValue('Khác');
          SpreadsheetApp.flush();
          return 'written';
        },
        cleared: () => String(cell.clearContent().getValue()),
      });
    },
  },
  {
    name: 'dropdown-to-see',
    asks: {
      vi: 'Để lại ở tab đầu, ô D1, một danh sách chặt cho người xem.',
      en: 'Leaves a strict dropdown in D1 of the first tab for a person to look at.',
    },
    source: `${REFERENCE}/data-validation-builder#requireValueInList(String)`,
    ask({ file }) {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'Không']);
      const cell = file.getSheets()[0]?.getRange('D1');
      cell?.setDataValidation(rule.setAllowInvalid(false).build());
      return cell?.getDataValidation()?.getAllowInvalid() ?? null;
    },
  },
  {
    name: 'longest-dropdown',
    asks: {
      vi: 'Danh sách thả xuống nhận 500 mục, từ chối 501?',
      en: 'Does a dropdown take 500 items and refuse 501?',
    },
    source: NOT_DOCUMENTED,
    ask() {
      const withItems = (count: number) => () => {
        const items = Array.from({ length: count }, (_, i) => `mục ${i}`);
        SpreadsheetApp.newDataValidation().requireValueInList(items).build();
        return 'taken';
      };
      return attemptEach({ 500: withItems(500), 501: withItems(501) });
    },
  },
];
