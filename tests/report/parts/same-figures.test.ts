import { type CellValue, Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/import/page/reading/read-workbook';
import { sendQueue } from '../../../src/letters/send/send-queue';
import { stageFigures } from '../../../src/records/figures';
import type { ReportData } from '../../../src/report/data/report-data';
import { reportData } from '../../../src/report/data/sent-report';
import { yearData } from '../../../src/report/data/year-data';
import { htmlOf } from '../../../src/report/document/html-of';
import { readReports, readYear, reportView } from '../../../src/report/jobs/report-dialog';
import { wordOf } from '../../../src/report/page/word-of';
import { workbookOf } from '../../../src/report/page/workbook-of';
import { reportOf } from '../../../src/report/parts/report-of';
import { reportSheets, yearSheets } from '../../../src/report/sheets/workbook-sections';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { reportedNumbers } from '../../../src/summary/rules/value-totals';
import { reportDialog } from '../../../src/words/vi/pages/report-dialog';
import { readRules } from '../../../src/workbook/reading/office';
import { closeByHand } from '../../builders/close-period';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { reportDesk } from '../../builders/report';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const BLOCKS = ['Trường học', 'Chính quyền', 'Chi bộ'];

/** Thirty units in three blocks. Their answers are of every kind. */
const units = Array.from({ length: 30 }, (_, at) =>
  unit({ code: `PN-${at + 100}`, block: BLOCKS[at % 3] ?? '' }),
);
const obligations = units.map(({ code }, at) => {
  const acknowledged =
    at % 4 === 0
      ? {}
      : { acknowledge: 'acknowledged' as const, acknowledgedOn: '2024-11-05' as const };
  const trained =
    at % 5 < 2
      ? {}
      : {
          complete: 'completed' as const,
          completedOn: at % 5 === 2 ? ('2024-12-03' as const) : ('2024-11-20' as const),
          sessions: 1 + (at % 2),
          eligible: 1000 + at,
          attended: 900 + at,
        };
  const exempt = at % 11 === 0 ? { exemptBecause: 'Không áp dụng' } : {};
  const difficulties = at % 2 === 0 ? `Thiếu hội trường ${at}` : '';
  const fields = { unitCode: code, difficulties, answeredVersion: 1 };
  return obligation({ ...fields, ...acknowledged, ...trained, ...exempt });
});

/** Units that got reminders of both stages: every third one, and the fourth. */
const reminded = [...units.filter((_, at) => at % 3 === 0), ...units.slice(3, 4)];
const letters = reminded.map(({ code }, at) =>
  sentLetter('2024-11-18', {
    id: `TH-${at}`,
    kind: 'followUp',
    itemRecords: [
      itemRecord({ unitCode: code, tier: 1 }),
      itemRecord({ unitCode: code, stage: 'complete', tier: 1 }),
    ],
  }),
);

/** An office on the day of closing its period, with one leader. */
function officeAtClose() {
  return fakeOffice({
    units,
    obligations,
    letters,
    dispatches: [dispatch({ reportsTo: ['Thường trực'] })],
    settings: { leaderMailboxes: 'bithu@xa.example.org', needsApproval: '' },
    answers: ['Tháng 11/2024'],
    now: '2024-12-04T09:00',
  });
}

/** Twelve figures as texts: units, acknowledged, share, overdue receipts, four results, sessions, headcounts, share. */
type Row = readonly string[];

const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Rows of the first annex in HTML or in Word's XML, by the text of their first cell. */
function annexRows(markup: string, rowTag: string, cellTag: string): Map<string, Row> {
  const rows = markup.match(new RegExp(`<${rowTag}[ >][\\s\\S]*?</${rowTag}>`, 'g')) ?? [];
  const cells = rows.map((row) =>
    (row.match(new RegExp(`<${cellTag}[ >][\\s\\S]*?</${cellTag}>`, 'g')) ?? []).map(plain),
  );
  return byName(cells);
}

function byName(rows: readonly (readonly string[])[]): Map<string, Row> {
  const named = rows.filter((cells) => cells.length === 15);
  return new Map(named.map((cells) => [cells[1] ?? '', cells.slice(2, 14)]));
}

/** Number shown by a text. A share is in tenths of a per cent. */
const numberOf = (text: string) =>
  text.endsWith('%')
    ? Math.round(Number(text.slice(0, -1).replace(',', '.')) * 10)
    : Number(text.replaceAll('.', ''));

/** Reads a workbook with exceljs, which shares no code with our writer. */
async function bookOf(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

function valuesOf(book: Workbook, name: string): CellValue[][] {
  const rows: CellValue[][] = [];
  book.getWorksheet(name)?.eachRow((row) => {
    rows.push((row.values as CellValue[]).slice(1));
  });
  return rows;
}

async function sheetsOf(bytes: Uint8Array): Promise<Map<string, CellValue[][]>> {
  const book = await bookOf(bytes);
  return new Map(book.worksheets.map(({ name }) => [name, valuesOf(book, name)]));
}

const sum = (values: readonly unknown[]) =>
  values.reduce<number>((total, value) => total + Number(value ?? 0), 0);

/** Numbers of a training that the units of a block reported. */
function numbersOfBlock({ values }: ReportData, at: number) {
  const total = values?.blocks[at]?.sums ?? [];
  return reportedNumbers(values && { ...values, total });
}

describe('every figure', () => {
  const office = officeAtClose();
  const { ports, printer, mailer, workbook } = office;
  updateSummary(ports);
  closeByHand(ports);
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
  const data = reportData(readReports(ports, { dispatches: ['VB-001'], period: '' })[0]);
  const form = { layout: 'party', annexes: ['blocks'] } as const;
  const report = reportOf(data, form, reportDesk);
  const closed = reportOf(
    reportData(readReports(ports, { dispatches: ['VB-001'], period: 'Tháng 11/2024' })[0]),
    form,
    reportDesk,
  );
  const shown = annexRows(htmlOf(report), 'tr', 't[dh]');
  const names = [...BLOCKS, 'Tổng cộng'];

  it('is in the preview', () => {
    expect([...shown.keys()].filter((name) => names.includes(name)).sort()).toEqual(
      [...names].sort(),
    );
    expect(shown.get('Tổng cộng')?.[0]).toBe(String(data.totals.units));
  });

  it('is the same in the PDF that leaders get', () => {
    const [printed = ''] = printer.printed;
    for (const name of BLOCKS) {
      const [all, , , receiptOverdue, onTime = '', late = '', within, overdue] =
        shown.get(name) ?? [];
      const completed = numberOf(onTime) + numberOf(late);
      const row = printed.split('\n').find((line) => plain(line).startsWith(name)) ?? '';
      expect(plain(row.replace(/<\/td>/g, ' '))).toBe(
        `${name} ${completed}/${all} &nbsp; &nbsp; ${within} ${overdue} ${receiptOverdue}`,
      );
    }
    const { units: all, overdue } = data.totals;
    const acknowledged = stageFigures(data.totals, 'acknowledge').done;
    const completed = stageFigures(data.totals, 'complete').done;
    const tiles = [`${acknowledged}/${all} đơn vị`, `${completed}/${all} đơn vị`, `${overdue}`];
    expect([...printed.matchAll(/<br><b>(.*?)<\/b>/g)].map(([, figure]) => figure)).toEqual(tiles);
    expect(printed).toContain(`Đơn vị quá hạn (${overdue})`);
  });

  it('is the same in Word', async () => {
    const blob = await wordOf(report, reportDialog.styles);
    const file = unzipSync(new Uint8Array(await blob.arrayBuffer()))['word/document.xml'];
    const written = annexRows(strFromU8(file ?? new Uint8Array()), 'w:tr', 'w:tc');
    for (const name of names) expect(written.get(name)).toEqual(shown.get(name));
  });

  it('is the same in Excel, as numbers', () => {
    const [sheet] = readWorkbook(workbookOf(report.sections, 'vi'));
    const rows = byName(sheet?.table ?? []);
    for (const name of names) {
      const read = rows
        .get(name)
        ?.map((text) => Number(text.replace(',', '.')))
        .map((number, at) => (at === 2 || at === 11 ? Math.round(number * 1000) : number));
      expect(read).toEqual(shown.get(name)?.map(numberOf));
    }
  });

  it('is the same in the annexes of the workbook, unit by unit', async () => {
    const annexes = ['blocks', 'units', 'overdue'] as const;
    const sheets = await sheetsOf(
      workbookOf(reportSheets(data, { layout: 'party', annexes }, reportDesk), 'vi'),
    );
    const rows = sheets.get('Phụ lục II') ?? [];
    const own = rows.filter(([index]) => typeof index === 'number');
    expect(own.length).toBe(data.totals.units);
    for (const [at, { name, figures }] of data.blocks.entries()) {
      const { eligible, attended } = numbersOfBlock(data, at);
      const inBlock = own.filter(([, block]) => block === name);
      expect(inBlock.length).toBe(figures.units);
      expect(sum(inBlock.map((cells) => cells[8]))).toBe(eligible);
      expect(sum(inBlock.map((cells) => cells[9]))).toBe(attended);
    }
    const late = (sheets.get('Phụ lục III') ?? []).filter(([index]) => typeof index === 'number');
    expect(late.length).toBe(data.totals.overdue);
  });

  it('is the same in the sheet of periods, if the period was closed on the same day', async () => {
    const sheets = await sheetsOf(workbookOf(reportSheets(data, form, reportDesk), 'vi'));
    const [closedRow, nowRow] = (sheets.get('Các kỳ báo cáo') ?? []).slice(-2);
    expect([closedRow?.[0], nowRow?.[0]]).toEqual(['Tháng 11/2024', 'Số liệu hiện nay']);
    const { units: all, overdue } = data.totals;
    const acknowledged = stageFigures(data.totals, 'acknowledge').done;
    const completed = stageFigures(data.totals, 'complete').done;
    const figures = [all, acknowledged, acknowledged / all, completed, completed / all, overdue];
    expect(nowRow?.slice(2, 8)).toEqual(figures);
    expect(closedRow?.slice(2, 8)).toEqual(figures);
  });

  it('is the same in the record of the year, and in its rows for pivots', async () => {
    const year = yearData(readYear(ports, '2024'));
    const { dispatches } = reportView(ports);
    const sections = yearSheets(
      { year: '2024', office: 'Văn phòng', data: year, dispatches },
      reportDesk,
    );
    const book = await bookOf(workbookOf(sections, 'vi'));
    const { totals } = data;
    const total = valuesOf(book, 'Năm 2024').find(([, name]) => name === 'Tổng cộng') ?? [];
    expect(total.slice(3, 12)).toEqual([
      totals.units,
      totals.acknowledgeOnTime,
      totals.acknowledgeLate,
      totals.acknowledgeWithin,
      totals.acknowledgeOverdue,
      totals.completeOnTime,
      totals.completeLate,
      totals.completeWithin,
      totals.completeOverdue,
    ]);
    expect(total[13]).toBe(data.followUp?.reminders);
    expect(total[16]).toBe(data.live?.exempt);
    const [heads = [], ...rows] = valuesOf(book, 'Dữ liệu');
    const at = (name: string) => heads.indexOf(name);
    expect(rows.length).toBe(2 * units.length);
    const inState = (stage: string, state: string) =>
      rows.filter((row) => row[at('Nội dung')] === stage && row[at('Trạng thái')] === state).length;
    expect(inState('Xác nhận', 'Đã xong, đúng hạn') + inState('Xác nhận', 'Đã xong, quá hạn')).toBe(
      stageFigures(totals, 'acknowledge').done,
    );
    expect(inState('Quán triệt', 'Đã xong, quá hạn')).toBe(totals.completeLate);
    expect(inState('Quán triệt', 'Chưa xong, quá hạn')).toBe(totals.completeOverdue);
    const numbers = reportedNumbers(data.values);
    for (const [name, figure] of [
      ['Số hội nghị', numbers.sessions],
      ['Số thuộc diện', numbers.eligible],
      ['Số tham gia', numbers.attended],
    ] as const)
      expect(sum(rows.map((row) => row[at(name)]))).toBe(figure);
    const flat = book.getWorksheet('Dữ liệu');
    expect(flat?.hasMerges).toBe(false);
    expect(rows.every((row) => row[at('Hạn')] instanceof Date)).toBe(true);
    expect(new Set(rows.map((row) => typeof row[at('Số ngày làm việc quá hạn')]))).toEqual(
      new Set(['number']),
    );
    const last = valuesOf(book, 'Năm 2024').at(-1);
    expect(last?.[0]).toBe('Số liệu theo dõi, không phải kết quả đánh giá, xếp loại');
  });

  it('is the same in the letter', () => {
    const text = mailer.letters[0]?.text ?? '';
    for (const name of BLOCKS) {
      const [all = '', acknowledged = '', , , onTime = '', late = ''] = shown.get(name) ?? [];
      const completed = numberOf(onTime) + numberOf(late);
      expect(text).toContain(
        `- ${name}: ${acknowledged}/${all} đã xác nhận, ${completed}/${all} hoàn thành`,
      );
    }
  });

  it('on follow-up is the same now, in the closed period and in the letter', () => {
    const told = /([\d.]+) lượt.*?([\d.]+) đơn vị xác nhận, hoàn thành sau/;
    const { reminders, completedAfter } = data.followUp ?? {};
    const figures = [String(reminders), String(completedAfter)];
    expect(figures).toEqual(['10', '9']);
    const letter = mailer.letters[0]?.text ?? '';
    for (const text of [htmlOf(report), htmlOf(closed), letter]) {
      const [, ...found] = told.exec(text) ?? [];
      expect(found).toEqual(figures);
    }
    const reminded = /10 lượt nhắc, đôn đốc đối với 9 đơn vị|đôn đốc 10 lượt đối với 9 đơn vị/;
    for (const text of [htmlOf(report), htmlOf(closed)]) {
      expect(text).toMatch(reminded);
    }
  });

  it('on difficulties is the same now, in the closed period and in the letter', () => {
    const letter = mailer.letters[0]?.text ?? '';
    const texts = [htmlOf(closed), letter, htmlOf(report)];
    const quoted = texts.map((text) => text.match(/Thiếu hội trường \d+/g) ?? []);
    const [first = []] = quoted;
    expect(first.length).toBe(10);
    expect(quoted.slice(0, 2)).toEqual([first, first]);
    for (const text of texts) expect(text).toContain('- và 3 đơn vị khác');
  });

  it('is the same in the tab', () => {
    const rows = (workbook.summary()?.rows ?? []).map(valuesIn);
    for (const [at, { name, figures }] of data.blocks.entries()) {
      const { units } = figures;
      const { sessions, attended } = numbersOfBlock(data, at);
      const { done, overdue } = stageFigures(figures, 'acknowledge');
      const told = [units, done, overdue, sessions, attended];
      const row = rows.filter((values) => values.includes(name));
      expect(row.some((values) => told.every((one) => values.includes(one)))).toBe(true);
    }
  });
});

function valuesIn(row: unknown): unknown[] {
  return typeof row === 'object' && row !== null ? Object.values(row).flatMap(valuesIn) : [row];
}
