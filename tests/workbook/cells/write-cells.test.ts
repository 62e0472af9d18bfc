import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/calendar/day';
import { formatMoment } from '../../../src/calendar/moment';
import { cleanTyped } from '../../../src/texts/clean-text';
import { format } from '../../../src/texts/format';
import { wordsIn } from '../../../src/words/words-in';
import type { Cell, CellBlock } from '../../../src/workbook/cells/cell';
import type { Column } from '../../../src/workbook/cells/column';
import { choice, choiceOr } from '../../../src/workbook/cells/kinds/choice';
import { count } from '../../../src/workbook/cells/kinds/count';
import { day } from '../../../src/workbook/cells/kinds/day';
import { letterItems } from '../../../src/workbook/cells/kinds/letter-items';
import { list } from '../../../src/workbook/cells/kinds/list';
import { moment } from '../../../src/workbook/cells/kinds/moment';
import { text } from '../../../src/workbook/cells/kinds/text';
import { readCell } from '../../../src/workbook/cells/read-cell';
import { readRows } from '../../../src/workbook/cells/read-rows';
import { strayFault } from '../../../src/workbook/cells/stray-column';
import { cellOf, changedBlocks, newRowCells } from '../../../src/workbook/cells/write-cells';
import { daysOffTab } from '../../../src/workbook/tabs/days-off-tab';
import { anyDay } from '../../builders/days';
import { grid } from '../../builders/grid';
import { HEADER } from '../../builders/header';
import { itemRecord } from '../../builders/letter';
import { shows } from '../../promises/shows';

shows(26);

const vi = wordsIn('vi');
const en = wordsIn('en');

const midnight = (on: Day): Cell => ({ day: on, time: '00:00' });

describe('a value as a cell', () => {
  it.each([
    ['a text', 'Trường Mẫu', text(HEADER, 1), 'Trường Mẫu'],
    ['a text that could be a formula', '=1+1', text(HEADER, 1), "'=1+1"],
    ['a list', ['-A', 'B'], list(HEADER, 1), "'-A; B"],
    ['a day', '2024-10-30', day(HEADER, 1), midnight('2024-10-30')],
    ['a moment', '2024-10-30T08:05', moment(HEADER, 1), '30/10/2024 08:05'],
    ['a count', 0, count(HEADER, 1), 0],
    ['a choice', 'active', choice('unitState', HEADER, 1), 'Đang hoạt động'],
    ['a choice that is none', 'nghỉ', choice('unitState', HEADER, 1), ''],
    [
      'itemRecords',
      [itemRecord()],
      letterItems(HEADER, 1),
      'VB-001|acknowledge|1|2024-11-08|-3: PN-001',
    ],
    [
      'covers of a code that could be a formula',
      [itemRecord({ dispatchId: '=A1' })],
      letterItems(HEADER, 1),
      "'=A1|acknowledge|1|2024-11-08|-3: PN-001",
    ],
    ['nothing', null, day(HEADER, 1), ''],
    ['nothing at all', undefined, text(HEADER, 1), ''],
  ])('%s', (_, value, column, cell) => {
    expect(cellOf(value, column, vi)).toEqual(cell);
  });

  const anyTyped = fc.string({ unit: 'grapheme' });
  const anyStart = fc.constantFrom('', '=', '+', '-', '@', '＝', "'");

  it('reads back as it was, in the words of either language', () => {
    const anyValue = fc.oneof(
      fc
        .tuple(anyStart, anyTyped)
        .map((parts) => [cleanTyped(parts.join('')).trim(), text(HEADER, 1)] as const),
      fc
        .array(fc.stringMatching(/^[=+@A-ZĐ0-9]{1,5}$/))
        .map((value) => [value, list(HEADER, 1)] as const),
      fc.option(anyDay).map((value) => [value, day(HEADER, 1)] as const),
      fc.tuple(anyDay, fc.nat(23), fc.nat(59)).map(([on, hour, minute]) => {
        const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
        return [`${on}T${time}`, moment(HEADER, 1)] as const;
      }),
      fc.option(fc.nat()).map((value) => [value, count(HEADER, 1)] as const),
      fc
        .constantFrom('active', 'suspended', 'ended')
        .map((value) => [value, choiceOr('unitState', 'active', HEADER, 1)] as const),
    );
    fc.assert(
      fc.property(anyValue, fc.constantFrom(vi, en), ([value, column], words) => {
        expect(readCell(cellOf(value, column, words), column, words)).toEqual(value);
      }),
    );
  });

  it('is cleaned, and then reads back as it was, whatever a person typed', () => {
    const odd = fc.constantFrom('8:30', '24:00', '1/2', '1e5', 'TRUE', "''8", "'=1", ' a\u202eb ');
    const anyText = fc.oneof(odd, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(anyText, (typed) => {
        const read = readCell(cellOf(typed, text(HEADER, 1), vi), text(HEADER, 1), vi);
        expect(read).toBe(cleanTyped(typed).trim());
      }),
    );
  });

  it('never starts a formula', () => {
    const anyColumn = fc.constantFrom(text(HEADER, 1), list(HEADER, 1));
    fc.assert(
      fc.property(anyStart, fc.string(), anyColumn, (start, rest, column) => {
        const value = Array.isArray(column.blank) ? [start + rest] : start + rest;
        expect(String(cellOf(value, column, vi))).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      }),
    );
  });
});

it('a moment is written with the date first', () => {
  expect(formatMoment('2024-11-08T08:05')).toEqual('08/11/2024 08:05');
});

const HEADERS = ['Tên', 'Riêng', 'Ngày', 'Loại', 'Căn cứ', 'Đã xác nhận', '=TODAY()'];

const dayRow = (name: string, on: Day): Cell[] => [
  name,
  'r',
  midnight(on),
  'Nghỉ lễ',
  '',
  'Không',
  7,
];

describe('new rows', () => {
  it('follow the sheet’s own order of columns and leave the other columns empty', () => {
    const { places } = readRows(daysOffTab, grid(HEADERS), vi);
    const row = {
      day: '2026-02-16',
      name: '=Tết',
      kind: 'makeUp',
      basis: '',
      confirmed: 'yes',
    } as const;
    expect(newRowCells(daysOffTab, [row], { places, width: 7 }, vi)).toEqual([
      ["'=Tết", '', midnight('2026-02-16'), 'Làm bù', '', 'Có', ''],
    ]);
  });
});

describe('changed rows', () => {
  const read = readRows(
    daysOffTab,
    grid(
      HEADERS,
      dayRow('A', '2026-01-01'),
      dayRow('B', '2026-01-02'),
      dayRow('C', '2026-01-03'),
      dayRow('D', '2026-01-04'),
    ),
    vi,
  );

  it('are no block when nothing changes', () => {
    expect(changedBlocks(daysOffTab, read, new Map(), vi)).toEqual([]);
  });

  /** The tab with all its columns declared as written by the add-on alone. */
  const guardedTab = {
    ...daysOffTab,
    columns: Object.fromEntries(
      Object.entries(daysOffTab.columns).map(([key, column]) => [
        key,
        { ...column, guarded: true },
      ]),
    ) as unknown as typeof daysOffTab.columns,
  };

  it('are a block for each run of neighbouring columns and rows, where people type between them', () => {
    const changes = new Map([2, 3, 5].map((at) => [at, { name: 'X', kind: 'makeUp' as const }]));
    expect(changedBlocks(daysOffTab, read, changes, vi)).toEqual([
      { row: 2, column: 1, cells: [['X'], ['X']] },
      { row: 5, column: 1, cells: [['X']] },
      { row: 2, column: 4, cells: [['Làm bù'], ['Làm bù']] },
      { row: 5, column: 4, cells: [['Làm bù']] },
    ]);
  });

  it('take few calls even with very many gaps', () => {
    const rows = Array.from({ length: 300 }, (_, at) =>
      dayRow(`N${at}`, addDays('2026-01-01', at)),
    );
    const many = readRows(daysOffTab, grid(HEADERS, ...rows), vi);
    const blocksFor = (count: number) => {
      const apart = Array.from({ length: count }, (_, at) => [2 + 2 * at, { name: 'X' }] as const);
      return changedBlocks(daysOffTab, many, new Map(apart), vi).length;
    };
    expect([20, 21].map(blocksFor)).toEqual([20, 1]);
  });

  describe('with very many gaps', () => {
    const rows = Array.from({ length: 60 }, (_, at) => dayRow(`N${at}`, addDays('2026-01-01', at)));
    const many = readRows(daysOffTab, grid(HEADERS, ...rows), vi);
    const apart = Array.from({ length: 30 }, (_, at) => 2 + 2 * at);

    it('are one block per value of a column, without other rows', () => {
      const changes = apart.map(
        (at) => [at, { name: at < 30 ? 'X' : 'Y', kind: 'makeUp' }] as const,
      );
      const blocks = changedBlocks(
        daysOffTab,
        many,
        new Map<number, object>([...changes, [3, { name: 'X' }]]),
        vi,
      );
      const into = (ats: readonly number[]) => ats.map((at) => [at, at]);
      expect(blocks).toEqual([
        { row: 2, column: 4, cells: [['Làm bù']], into: into(apart) },
        { row: 2, column: 1, cells: [['X']], into: [[2, 4], ...into(apart.slice(2, 14))] },
        { row: 30, column: 1, cells: [['Y']], into: into(apart.slice(14)) },
      ]);
    });

    it('are one block from the first to the last in columns with many values', () => {
      const changes = apart.map((at) => [at, { name: `X${at}`, basis: 'TB' }] as const);
      const blocks = changedBlocks(daysOffTab, many, new Map(changes), vi);
      expect(blocks.map(({ column, cells }) => [column, cells.length])).toEqual([
        [5, 1],
        [1, 59],
      ]);
    });
  });

  describe('with very many unchanged rows between', () => {
    const rows = Array.from({ length: 25_000 }, () => dayRow('N', '2026-01-01'));
    const many = readRows(guardedTab, grid(HEADERS, ...rows), vi);
    const blocksAt = (ats: readonly number[]) =>
      changedBlocks(guardedTab, many, new Map(ats.map((at) => [at, { name: 'X' }])), vi);

    it('leave those alone: one block per piece or, if there are many, per value', () => {
      const apart = Array.from({ length: 30 }, (_, at) => 2 + 800 * at);
      expect(blocksAt([2, 24_000])).toEqual([
        { row: 2, column: 1, cells: [['X']] },
        { row: 24_000, column: 1, cells: [['X']] },
      ]);
      expect(blocksAt(apart)).toEqual([
        { row: 2, column: 1, cells: [['X']], into: apart.map((at) => [at, at]) },
      ]);
    });

    it('are one block if there are more pieces than one call may name', () => {
      const apart = Array.from({ length: 501 }, (_, at) => 2 + 48 * at);
      expect(blocksAt(apart).map(({ cells }) => cells.length)).toEqual([24_001]);
    });
  });

  it('are one block for each run of neighbouring columns of ours, from the first to the last row that they change', () => {
    const changes = new Map([
      [3, { name: 'B2' }],
      [5, { name: 'D2', kind: 'makeUp', basis: 'TB' }],
    ] as const);
    expect(changedBlocks(guardedTab, read, changes, vi)).toEqual([
      { row: 3, column: 1, cells: [['B2'], ['C'], ['D2']] },
      { row: 5, column: 4, cells: [['Làm bù', 'TB']] },
    ]);
  });

  it('are split where a row was not read', () => {
    const { rows, headers } = read.grid;
    const sparse = { headers, rows: rows.filter(({ at }) => at !== 4) };
    const changes = new Map([3, 5].map((at) => [at, { name: 'X' }]));
    expect(changedBlocks(daysOffTab, { ...read, grid: sparse }, changes, vi)).toEqual([
      { row: 3, column: 1, cells: [['X']] },
      { row: 5, column: 1, cells: [['X']] },
    ]);
  });

  it('that were read in stretches are one block per value of our columns, if those are fewer', () => {
    const ats = Array.from({ length: 30 }, (_, at) => 2 + 800 * at);
    const rows = ats.map((at) => ({ at, cells: dayRow('N', '2026-01-01') }));
    const apart = readRows(daysOffTab, { ...read.grid, rows, isPart: true }, vi);
    const { kind } = daysOffTab.columns;
    const columns = { ...guardedTab.columns, kind };
    const columnsOf = (nameAt: (at: number) => string) => {
      const changes = ats.map((at) => [at, { name: nameAt(at), kind: 'makeUp' }] as const);
      const blocks = changedBlocks({ ...guardedTab, columns }, apart, new Map(changes), vi);
      return blocks.map(({ column }) => column);
    };
    expect(columnsOf(() => 'X')).toEqual([4, 1]);
    expect(columnsOf((at) => `X${at}`)).toEqual([4, ...ats.map(() => 1)]);
  });

  it('that no longer exist are left out', () => {
    expect(changedBlocks(daysOffTab, read, new Map([[99, { name: 'X' }]]), vi)).toEqual([]);
  });

  it('keep an unchanged text between them as it was, formula or not', () => {
    const kept = readRows(
      daysOffTab,
      grid(
        HEADERS,
        dayRow('A', '2026-01-01'),
        dayRow('=1', '2026-01-02'),
        dayRow("'@", '2026-01-03'),
        dayRow('D', '2026-01-04'),
      ),
      vi,
    );
    const changes = new Map([2, 5].map((at) => [at, { name: 'X' }]));
    expect(changedBlocks(guardedTab, kept, changes, vi)).toEqual([
      { row: 2, column: 1, cells: [['X'], ["'=1"], ["'@"], ['X']] },
    ]);
  });

  const anyCell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string(),
    fc.constantFrom('=1', "'=1", '-', ''),
    fc.nat(),
    fc.boolean(),
    anyDay.map(midnight),
  );

  const anyChange = fc.record(
    {
      name: fc.string(),
      kind: fc.constantFrom('holiday', 'makeUp'),
      confirmed: fc.constantFrom('yes', 'no'),
    },
    { requiredKeys: [] },
  );

  const written = (cells: readonly (readonly Cell[])[], blocks: readonly CellBlock[]) => {
    const after = cells.map((row) => [...row]);
    for (const { row, column, cells: block } of blocks)
      block.forEach((line, down) => {
        line.forEach((cell, right) => {
          const target = after[row - 2 + down];
          if (target) target[column - 1 + right] = cell;
        });
      });
    return after;
  };

  const oneRow = (...cells: readonly Cell[]) => {
    const headers = ['Ngày', 'Tên', 'Loại', 'Căn cứ', 'Đã xác nhận'];
    return readRows(daysOffTab, grid(headers, cells), vi);
  };

  it('never empty a cell that could not be read, but may fill it', () => {
    const read = oneRow(midnight('2024-11-24'), '#REF!', 'lễ lạt', 'NQ 28', 'Có');
    const written = (change: object) =>
      changedBlocks(daysOffTab, read, new Map([[2, change]]), vi).flatMap(({ cells }) => cells);
    expect(written({ name: '', kind: 'holiday', basis: '' })).toEqual([['#REF!', 'lễ lạt', '']]);
    expect(written({ name: 'Ngày Văn hóa', kind: 'makeUp' })).toEqual([['Ngày Văn hóa', 'Làm bù']]);
  });

  it.each([
    ['x'.repeat(50_001), 'cellTooLong'],
    ['#N/A', 'cellFormulaError'],
  ] as const)('that cannot be written or read back are refused with the column', (name, key) => {
    const read = oneRow(midnight('2024-11-24'), '', '', '', '');
    const value = name.length > 100 ? `${name.slice(0, 99)}…` : name;
    const sentence = format(vi.errors[key], { tab: 'Ngày nghỉ', column: 'Tên', value });
    expect(() => changedBlocks(daysOffTab, read, new Map([[2, { name }]]), vi)).toThrow(sentence);
  });

  it('change only the cells that they name', () => {
    const tab = fc.record({
      headers: fc.shuffledSubarray(HEADERS, { minLength: 7, maxLength: 7 }),
      cells: fc.array(fc.tuple(...HEADERS.map(() => anyCell)), { minLength: 1, maxLength: 6 }),
      changes: fc.dictionary(fc.integer({ min: 2, max: 8 }).map(String), anyChange),
    });
    fc.assert(
      fc.property(tab, ({ headers, cells, changes }) => {
        const at = grid(headers, ...cells);
        fc.pre(strayFault(daysOffTab, at, vi) === null);
        const before = readRows(daysOffTab, at, vi);
        const byRow = new Map(Object.entries(changes).map(([at, change]) => [Number(at), change]));
        const after = written(cells, changedBlocks(daysOffTab, before, byRow, vi));
        const keyAt = new Map(Object.entries(before.places).map(([key, place]) => [place, key]));
        const expected = cells.map((row, index) =>
          row.map((cell, place) => {
            const key = keyAt.get(place) ?? '';
            const change: Record<string, unknown> = byRow.get(index + 2) ?? {};
            const columns = Object.entries<Column>(daysOffTab.columns);
            const column = columns.find(([name]) => name === key)?.[1];
            if (!column || !(key in change)) return cell;
            const next = cellOf(change[key], column, vi);
            const isUnread = cell !== '' && readCell(cell, column, vi) === undefined;
            return isUnread && next === cellOf(column.blank, column, vi) ? cell : next;
          }),
        );
        const read = (rows: readonly (readonly Cell[])[]) =>
          rows.map((row) => row.map((cell) => readCell(cell, text(HEADER, 1), vi)));
        const foreign = (rows: readonly (readonly Cell[])[]) =>
          rows.map((row) => row.filter((_, place) => !keyAt.has(place)));
        expect(foreign(after)).toEqual(foreign(cells));
        expect(read(after)).toEqual(read(expected));
      }),
    );
  });
});
