import { sheetRawTabs } from '../../src/google/spreadsheet/raw-tabs';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { SUMMARY_WIDTHS, type SummarySheet } from '../../src/workbook/tabs/summary-sheet';
import { TABS } from '../../src/workbook/tabs/tabs';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { NOT_DOCUMENTED, type Probe } from '../read/probe';
import { filledWorkbook, placeOf, words, workbook } from './product-workbook';

const wide = (...cells: (string | number)[]) => SUMMARY_WIDTHS.map((_, at) => cells[at] ?? '');

/** Two charts whose titles begin as the add-on's do, over cells that are written with them. */
const SUMMARY: SummarySheet = {
  rows: [
    { kind: 'asOf', cells: wide('Thử') },
    { kind: 'heads', cells: wide('Khối', 'Đã', 'Chưa') },
    { kind: 'plain', cells: wide('Thôn', 3, 1) },
    { kind: 'alarm', cells: wide('Báo động') },
  ],
  charts: (['results', 'trend'] as const).map((kind, at) => ({
    key: kind,
    kind,
    title: `Thử ${kind}`,
    ranges: [1, 2, 3].map((column) => ({ row: 2, column, rows: 2 })),
    colours: ['#1f3864', '#b00020'],
    ...{ row: 10 + 20 * at, column: 1 },
  })),
};

/** Probes that run what the add-on does to tabs: all tabs of a first set-up, rows, Tổng hợp, a backup. */
export const productTabs: readonly Probe[] = [
  {
    name: 'product-set-up',
    asks: {
      vi: 'Lập mười tab như Thiết lập ban đầu; lập lại thì không thêm gì?',
      en: 'Are the ten tabs made as by set-up, and is nothing added the second time?',
    },
    source: NOT_DOCUMENTED,
    ask({ tab, file }) {
      tab();
      const first = workbook();
      first.region.setVietnam();
      const made = first.prepare(TABS, words).length;
      const wasHidden = first.isTabHidden('settings');
      first.openTab('settings');
      first.openTab('summary');
      first.hideTabs(['settings']);
      first.hideStart();
      first.flush();
      const second = workbook();
      for (const tab of TABS) if (second.has(tab)) second.repairHeaders(tab, words);
      const again = second.prepare(TABS, words).length;
      return {
        made,
        again,
        wasHidden,
        region: second.region.name(),
        opens: file.getUrl().length > 0,
      };
    },
  },
  {
    name: 'product-rows',
    asks: {
      vi: 'Ghi, đọc, tìm dòng như tiện ích: có đúng những gì đã ghi không?',
      en: 'Rows written, read and found as the add-on does: are they what was written?',
    },
    source: NOT_DOCUMENTED,
    ask() {
      const book = filledWorkbook();
      book.hideAbove(unitsTab, 3);
      book.write(unitsTab, [{ row: 3, column: placeOf('name'), cells: [['Đơn vị ba']] }]);
      const block = { row: 2, column: placeOf('block'), cells: [['Khối thử']] };
      book.write(unitsTab, [{ ...block, into: [[2, 3]] }]);
      book.addDropdowns(settingsTab, 2, new Map([[2, 'yesNo']]));
      book.writeStatus('thử');
      book.flush();
      const again = workbook();
      const { rows } = again.read(unitsTab);
      return {
        rows: rows.map(({ cells }) => String(cells.slice(0, 2))),
        found: again.readMatching(unitsTab, ['code'], ([code]) => code === 'DV-2').rows.length,
        scanned: again.scan(unitsTab, ['code']).rows.length,
        editable: again.canEdit(unitsTab),
      };
    },
  },
  {
    name: 'product-summary',
    asks: {
      vi: 'Vẽ hai biểu đồ ở Tổng hợp, rồi dời một, xóa một: có giữ mã số và đúng chỗ không?',
      en: 'Two charts drawn in Tổng hợp, one moved, one removed: are ids kept and places right?',
    },
    source: NOT_DOCUMENTED,
    ask({ file }) {
      const book = workbook();
      book.prepare(TABS, words);
      book.writeSummary(SUMMARY);
      const drawn = book.drawCharts(SUMMARY.charts.map((chart) => ({ id: null, chart })));
      book.flush();
      const again = workbook();
      const [moved = 0, removed = 0] = drawn.values();
      again.standingCharts([moved, removed], []);
      again.drawCharts([
        ...SUMMARY.charts.slice(0, 1).map((chart) => ({ id: moved, chart: { ...chart, row: 12 } })),
        { id: removed, chart: null },
      ]);
      again.flush();
      const standing = workbook().standingCharts([], ['Thử']);
      book.writeAlarm(SUMMARY.rows.slice(3));
      book.flush();
      const sheet = file.getSheetByName(words.tabs.summary.name);
      return {
        charts: sheet?.getCharts().length ?? 0,
        areKept: standing.map(({ id }) => id === moved),
        places: standing.map(({ row, rangeRow }) => [row, rangeRow]),
        rules: (sheet?.getConditionalFormatRules() ?? []).length,
      };
    },
  },
  {
    name: 'product-headers',
    asks: {
      vi: 'Dòng tên cột bị đẩy xuống dưới dữ liệu: có được đưa về chỗ cũ không?',
      en: 'Headers that slid below the rows: are they put back?',
    },
    source: NOT_DOCUMENTED,
    ask({ file }) {
      const book = filledWorkbook();
      book.flush();
      const sheet = file.getSheetByName(words.tabs.units.name);
      sheet?.insertRowBefore(1).getRange(1, 1).setValue('DV-0');
      const state = workbook().repairHeaders(unitsTab, words);
      return { raised: state?.isRaised ?? false, first: String(sheet?.getRange(1, 1).getValue()) };
    },
  },
  {
    name: 'product-look',
    asks: {
      vi: 'Tab mất cảnh báo, danh sách chọn và cột cuối, như sau khi nhập tệp: có được tạo lại không?',
      en: 'A tab without warnings, dropdowns and its last column, as after an import: are they made again?',
    },
    source: NOT_DOCUMENTED,
    ask({ file }) {
      workbook().prepare(TABS, words);
      const sheet = file.getSheetByName(words.tabs.outbox.name);
      const protections = () => sheet?.getProtections(SpreadsheetApp.ProtectionType.RANGE) ?? [];
      const rules = () => sheet?.getConditionalFormatRules().length ?? 0;
      const before = [protections().length, rules()];
      sheet?.getRange(1, sheet.getLastColumn()).clearContent();
      workbook().prepare([outboxTab], words);
      for (const one of protections()) one.remove();
      sheet?.setConditionalFormatRules([]);
      workbook().prepare([outboxTab], words);
      return { before, after: [protections().length, rules()] };
    },
  },
  {
    name: 'product-backup',
    asks: {
      vi: 'Đọc một tab để sao lưu, rồi xóa hai dòng: công thức, số có đúng không?',
      en: 'A tab read for a backup, then two rows deleted: formulas and numbers right?',
    },
    source: NOT_DOCUMENTED,
    ask({ file }) {
      const book = filledWorkbook();
      book.flush();
      const sheet = file.getSheetByName(words.tabs.units.name);
      const own = (sheet?.getLastColumn() ?? 0) + 1;
      sheet?.getRange(1, own, 2, 1).setValues([['Cột riêng'], ['=1+1']]);
      const raw = sheetRawTabs(() => words);
      const count = raw.rows(unitsTab) ?? 0;
      const kept = raw.read(unitsTab, 1, count);
      const apart = Array.from({ length: 101 }, (_, at) => [6 + 2 * at]);
      book.remove(unitsTab, apart);
      book.remove(unitsTab, [[2], [3]]);
      book.flush();
      return {
        count,
        own: JSON.stringify(kept.map((row) => row[own - 1] ?? '')),
        left: raw.rows(unitsTab),
      };
    },
  },
];
