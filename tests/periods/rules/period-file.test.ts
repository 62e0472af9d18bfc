import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodFile } from '../../../src/periods/rules/period-file';
import { FIGURE_NAMES } from '../../../src/records/figures';
import type { ReportCell, ReportTable, Section } from '../../../src/report/document/document';
import { workbookOf } from '../../../src/report/page/workbook-of';
import { periodFileSection } from '../../../src/report/period-file/period-file';
import { readChosen } from '../../../src/subordinates/page/read-files';
import { periodFile as words } from '../../../src/words/vi/report/period-file';
import { anyAsked } from '../../builders/any-asked';
import { communeFile, periodFile, periodFileBytes } from '../../builders/period-file';
import { unit } from '../../builders/unit';
import { workbookBytes } from '../../builders/workbook-bytes';
import { shows } from '../../promises/shows';

shows(54);

/** Content of a file, or the reason why the file is refused. */
const read = (bytes: Uint8Array) => {
  const { result } = readChosen('a.xlsx', bytes);
  return result.ok ? result.file : result.reason;
};

/** A period file in which `change` has edited the table, as an office might do in Excel. */
function withTable(file: PeriodFile, change: (table: ReportTable) => ReportTable): Uint8Array {
  const section = periodFileSection(file, words);
  const blocks = section.blocks.map((block) => (block.kind === 'table' ? change(block) : block));
  const changed: Section = { ...section, blocks };
  return workbookOf([changed], 'vi');
}

const file = communeFile(7);

const withCell = (row: number, column: number, cell: ReportCell) =>
  withTable(file, (table) => ({
    ...table,
    rows: table.rows.map((one, at) =>
      at === row
        ? { ...one, cells: one.cells.map((old, place) => (place === column ? cell : old)) }
        : one,
    ),
  }));

const withLine = (line: string, changed: string, of = file) => {
  const section = periodFileSection(of, words);
  const blocks = section.blocks.map((block) =>
    block.kind === 'paragraph' && block.text === line ? { ...block, text: changed } : block,
  );
  return workbookOf([{ ...section, blocks }], 'vi');
};

describe('a period file', () => {
  it('is read back as it was made, of any commune', () => {
    fc.assert(
      fc.property(fc.nat(5000), (at) => {
        const made = communeFile(at);
        expect(read(periodFileBytes(made))).toEqual(made);
      }),
      { numRuns: 60 },
    );
  });

  it('is read back as it was made, of any kind of dispatch', () => {
    fc.assert(
      fc.property(anyAsked, fc.constantFrom('vi', 'en'), (asked, language) => {
        const made = communeFile(3, { dispatch: { ...asked, label: 'Mục 3' } });
        expect(read(periodFileBytes(made, language))).toEqual(made);
        expect(made.asks).toBe(asked.asks);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused if it says that the dispatch asks something else', () => {
    const { asks } = words;
    const [other, unknown] = [asks.result, 'Không hỏi gì'].map((text) =>
      read(
        withLine(`${words.facts.asks}: ${asks.receiptAndResult}`, `${words.facts.asks}: ${text}`),
      ),
    );
    expect([other, unknown]).toEqual(['changed', 'incomplete']);
  });

  it('is refused if the words of the task or the label were changed', () => {
    const own = { task: 'report', taskWords: 'tổ chức Ngày hội', label: 'Mục 3' } as const;
    const made = communeFile(3, { dispatch: own });
    const { taskWords, label } = words.facts;
    const refused = [
      withLine(`${taskWords}: ${own.taskWords}`, `${taskWords}: tổ chức Hội trại`, made),
      withLine(`${label}: ${own.label}`, `${label}: Mục 4`, made),
    ];
    expect(refused.map(read)).toEqual(['changed', 'changed']);
  });

  it('is read in English too', () => {
    expect(read(periodFileBytes(file, 'en'))).toEqual(file);
  });

  it('keeps hostile names, a reason, and a block without a name', () => {
    const hard = periodFile({
      office: 'Văn phòng "Đảng ủy" & <xã>: Mẫu',
      dispatch: { issuingBody: '=Tỉnh ủy: Phú Thọ', subject: 'về\nviệc: <b>' },
      units: [unit({ code: 'A', block: '' }), unit({ code: 'B', block: '=1+1' })],
      facts: { closing: 2, reason: 'Sửa: "nhầm"', period: 'Kỳ: 1' },
    });
    expect(read(periodFileBytes(hard))).toEqual(hard);
    expect(hard.subject).toBe('về việc: <b>');
    expect(hard.blocks.map(({ block }) => block)).toEqual(['', '=1+1']);
  });

  it('holds no name, code or mailbox of a unit', () => {
    const own = periodFile({ units: [unit({ code: 'PN-999', name: 'Chi bộ thôn Mẫu' })] });
    const texts = JSON.stringify(periodFileSection(own, words));
    expect(['PN-999', 'Chi bộ thôn Mẫu', '@'].filter((text) => texts.includes(text))).toEqual([]);
  });

  it('is refused if any figure was changed, in a block or in the total', () => {
    const section = periodFileSection(file, words);
    const table = section.blocks.find((block): block is ReportTable => block.kind === 'table');
    const cells = (table?.rows ?? []).flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === 'number' && column > 0 ? [{ row, column, cell }] : [],
      ),
    );
    expect(cells.length).toBe((file.blocks.length + 1) * (FIGURE_NAMES.length + 2));
    const taken = cells.map(({ row, column, cell }) => read(withCell(row, column, cell + 1)));
    expect(taken).toEqual(cells.map(() => 'changed'));
  });

  it('is refused if its office, dispatch, period or closing was changed', () => {
    const lines = periodFileSection(file, words).blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.text.includes(': ') ? [block.text] : [],
    );
    const facts = lines.filter((line) => !line.startsWith(words.notice));
    expect(facts.length).toBe(15);
    for (const line of facts) {
      const changed = line.replace(/\d(?=\D*$)|\S$/, (sign) => (sign === '2' ? '3' : '2'));
      expect([line, read(withLine(line, changed))]).toEqual([
        line,
        expect.stringMatching(/changed|incomplete/),
      ]);
    }
  });

  it('is refused if rows or columns are missing, or a figure is no number', () => {
    const fewer = withTable(file, (table) => ({ ...table, rows: table.rows.slice(1) }));
    const noTotal = withTable(file, (table) => ({ ...table, rows: table.rows.slice(0, -1) }));
    const noHead = withTable(file, (table) => ({ ...table, head: [[]] }));
    expect([fewer, noTotal, noHead, withCell(0, 2, 'mười')].map(read)).toEqual([
      'changed',
      'incomplete',
      'incomplete',
      'incomplete',
    ]);
  });

  it('is distinguished from other workbooks, old formats and other files', async () => {
    const other = await workbookBytes([['Mã đơn vị', 'Tên đơn vị']], []);
    expect(read(other)).toBe('notPeriodFile');
    expect(read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toBe('oldWorkbook');
    expect(read(new Uint8Array([0x50, 0x4b, 3, 4, 9]))).toBe('notWorkbook');
    expect(read(new TextEncoder().encode('Tên;Số'))).toBe('notPeriodFile');
  });
});
