import { type CellValue, Workbook } from 'exceljs';
import { lookAtCells } from './cells';
import {
  type FigureName,
  figuresOf,
  isTold,
  isTrainingNumber,
  periodsOf,
  shareText,
} from './figures';
import { type CountedReport, lookAtTable } from './in-report';
import type { Look } from './look';
import { shownDay } from './own-days';
import type { Line } from './recount';

/** Reads a workbook with exceljs, which shares no code with the add-on's writer, and compares every number. */
export async function lookAtSheets(
  look: Look,
  bytes: Uint8Array,
  report: CountedReport,
): Promise<void> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const names = book.worksheets.map(({ name }) => name);
  look.compare('sheets', names.includes('Tổng hợp') && names.includes('Các kỳ báo cáo') ? 1 : 0, 1);
  for (const sheet of book.worksheets) {
    const rows: string[][] = [];
    sheet.eachRow((row) => {
      const values = (row.values as CellValue[]).slice(1);
      rows.push(Array.from(values, (value, at) => cellText(value, headAt(rows, at))));
    });
    const at = rows.findLastIndex(([first]) => HEADS.includes(first ?? ''));
    for (const row of rows) look.show(row.join(' '));
    const heads = rows[at] ?? [];
    const table = {
      kind: 'table' as const,
      heads,
      rows: rows.slice(at + 1).map((row) => filled(row, heads)),
    };
    if (sheet.name === 'Tổng hợp') lookAtHeadline(look, table.rows, report);
    else if (sheet.name === 'Các kỳ báo cáo') lookAtPeriods(look, table, report);
    else lookAtTable(look, table, report);
  }
}

/** First headings of tables. */
const HEADS = ['TT', 'Chỉ tiêu', 'Kỳ báo cáo'];

const headAt = (rows: readonly string[][], at: number) =>
  rows.findLast(([first]) => HEADS.includes(first ?? ''))?.[at] ?? '';

const filled = (row: readonly string[], heads: readonly string[]) =>
  row.length === 1 ? [...row] : heads.map((_, at) => row[at] ?? '');

function cellText(value: CellValue, head: string): string {
  if (value instanceof Date) return shownDay(value.toISOString().slice(0, 10));
  if (typeof value === 'number' && head.startsWith('Tỷ lệ')) return shareText(value, 1);
  if (typeof value === 'number') return String(value).replace('.', ',');
  return String(value ?? '');
}

const HEADLINES: Readonly<Record<string, readonly [FigureName, FigureName?]>> = {
  'Tổng số đơn vị': ['units'],
  'Đã xác nhận': ['received', 'units'],
  'Xác nhận đúng hạn': ['receivedOnTime', 'units'],
  'Xác nhận quá hạn': ['receivedLate', 'units'],
  'Chưa xác nhận, trong hạn': ['notReceivedWithin', 'units'],
  'Chưa xác nhận, quá hạn': ['notReceivedOverdue', 'units'],
  'Đã hoàn thành': ['completed', 'units'],
  'Hoàn thành đúng hạn': ['completedOnTime', 'units'],
  'Hoàn thành quá hạn': ['completedLate', 'units'],
  'Còn trong hạn': ['notCompletedWithin', 'units'],
  'Chưa hoàn thành, quá hạn': ['notCompletedOverdue', 'units'],
  'Hoàn thành, không có hạn': ['completedFree', 'units'],
  'Chưa hoàn thành, không có hạn': ['notCompletedFree', 'units'],
  'Trong đó không phát sinh': ['nothing', 'units'],
  'Còn nội dung quá hạn': ['overdue', 'units'],
  'Chưa có địa chỉ thư dùng được': ['unreachable', 'units'],
  'Số hội nghị': ['sessions'],
  'Số thuộc diện': ['eligible'],
  'Số tham gia': ['attended', 'eligible'],
};

/** Count and share of a figure. A number of a training that no unit reported has neither. */
function headlineCells(
  lines: readonly Line[],
  figure: FigureName,
  whole?: FigureName,
): readonly [count: string, share: string] {
  const figures = figuresOf(lines);
  if (isTrainingNumber(figure) && !isTold(lines, figure)) return ['', ''];
  return [String(figures[figure]), whole ? shareText(figures[figure], figures[whole]) : ''];
}

function lookAtHeadline(
  look: Look,
  rows: readonly (readonly string[])[],
  { dispatch, period, office }: CountedReport,
): void {
  for (const [label = '', count = '', share = ''] of rows) {
    const where = `${dispatch.number}, ${label}`;
    const [figure, whole] = HEADLINES[label] ?? [];
    if (label === 'Số liệu đến ngày')
      look.compare(where, count, shownDay(period?.cutOff ?? office.day));
    else if (figure) {
      const [counted, countedShare] = headlineCells(dispatch.lines, figure, whole);
      look.compare(where, count, counted);
      look.compare(`${where}, share`, share, countedShare);
    } else look.unread(`${where}: ${count}`);
  }
}

function lookAtPeriods(
  look: Look,
  {
    heads,
    rows,
  }: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] },
  { dispatch, period, office }: CountedReport,
): void {
  const all = periodsOf(office, dispatch);
  const until = all.findIndex(({ name }) => name === period?.name);
  const periods = period
    ? all.slice(0, until + 1)
    : [...all, { name: 'Số liệu hiện nay', cutOff: office.day, dispatches: [dispatch] }];
  look.compare(
    `${dispatch.number}, periods`,
    rows.map((row) => row.slice(0, 2).join(' ')).join('\n'),
    periods.map(({ name, cutOff }) => `${name} ${shownDay(cutOff)}`).join('\n'),
  );
  for (const [at, row] of rows.entries()) {
    const { name = '', dispatches = [] } = periods[at] ?? {};
    const lines = dispatches.find(({ id }) => id === dispatch.id)?.lines ?? [];
    const where = `${dispatch.number}, ${name}`;
    lookAtCells(look, heads, row, { where, dispatch, lines, others: ['Ghi chú'] });
  }
}
