import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../local/sheet-table';
import type { Day } from '../../../src/calendar/day';
import { wordsIn } from '../../../src/words/words-in';
import { readRows } from '../../../src/workbook/cells/read-rows';
import { daysOffTab } from '../../../src/workbook/tabs/days-off-tab';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { settingsTab } from '../../../src/workbook/tabs/settings-tab';
import { grid } from '../../builders/grid';

const vi = wordsIn('vi');
const HEADERS = ['Riêng', 'Ngày', 'Tên', 'Loại', 'Căn cứ', 'Đã xác nhận'];
const tet = { day: '2026-02-16', time: '00:00' } as const;

const row = (day: Day) => ({ day, name: 'Tết', kind: 'holiday', basis: '', confirmed: 'no' });

describe('the rows of a tab', () => {
  it('come with their row numbers; other columns are ignored', () => {
    const read = readRows(
      daysOffTab,
      grid(
        HEADERS,
        ['=A1', tet, 'Tết', '', '', ''],
        ['ghi chú', '', ' ', '', '', ''],
        ['', '17/02/2026', 'Tết', 'Làm bù', 'TB 9441', 'Có'],
      ),
      vi,
    );
    expect([read.rows, read.problems]).toEqual([
      [
        { at: 2, row: row('2026-02-16') },
        {
          at: 4,
          row: {
            day: '2026-02-17',
            name: 'Tết',
            kind: 'makeUp',
            basis: 'TB 9441',
            confirmed: 'yes',
          },
        },
      ],
      [],
    ]);
  });

  it('are used without a cell that cannot be used, which is reported', () => {
    const read = readRows(daysOffTab, grid(HEADERS, ['', tet, 'Tết', 'nghỉ', '', 'x']), vi);
    expect([read.rows, read.problems]).toEqual([
      [{ at: 2, row: row('2026-02-16') }],
      [
        {
          kind: 'notChoice',
          tab: 'Ngày nghỉ',
          cell: 'D2',
          column: 'Loại',
          value: 'nghỉ',
          allowed: ['Nghỉ lễ', 'Nghỉ bù', 'Nghỉ hoán đổi', 'Làm bù'],
          stopsRow: false,
        },
        {
          kind: 'notChoice',
          tab: 'Ngày nghỉ',
          cell: 'F2',
          column: 'Đã xác nhận',
          value: 'x',
          allowed: ['Có', 'Không'],
          stopsRow: false,
        },
      ],
    ]);
  });

  it.each([
    ['without a required cell', ['', '', 'Tết', 'Nghỉ lễ', '', ''], 'required', ''],
    [
      'with a required cell that cannot be used',
      ['', '30/2/2026', 'Tết', '', '', ''],
      'notDay',
      '30/2/2026',
    ],
  ])('leave out one %s', (_, cells, kind, value) => {
    const read = readRows(daysOffTab, grid(HEADERS, cells, ['', tet, 'Tết', '', '', '']), vi);
    expect([read.rows, read.problems]).toEqual([
      [{ at: 3, row: row('2026-02-16') }],
      [{ kind, tab: 'Ngày nghỉ', cell: 'B2', column: 'Ngày', value, allowed: [], stopsRow: true }],
    ]);
  });

  it.each([
    [
      'a title that stands beside the one cell a row must have',
      'NGÀY NGHỈ NĂM 2026',
      'C2',
      'lonely',
    ],
    ['that cell alone, which is no day', '', 'B2', 'notDay'],
  ])('name %s', (_, title, cell, kind) => {
    const day = title === '' ? '30/2/2026' : '';
    const read = readRows(daysOffTab, grid(HEADERS, ['', day, title, '', '', '']), vi);
    expect(read.problems).toMatchObject([{ kind, cell, value: title || day }]);
  });

  it('leave out one whose id occurs above', () => {
    const read = readRows(
      settingsTab,
      grid(['Mục', 'Giá trị', 'Giải thích'], ['A', '1', ''], ['A', '2', '']),
      vi,
    );
    expect([read.rows, read.problems]).toEqual([
      [{ at: 2, row: { name: 'A', value: '1', meaning: '' } }],
      [
        {
          kind: 'doubled',
          tab: 'Cài đặt',
          cell: 'A3',
          column: 'Mục',
          value: 'A',
          allowed: [],
          stopsRow: false,
        },
      ],
    ]);
  });

  it('may share a moment in the log', () => {
    const headers = Object.values(headersOf('log', vi));
    const cells = ['', '30/10/2024 08:15', 'Sự cố', '', 'Tự động', '', '', ''];
    const read = readRows(logTab, grid(headers, cells, cells), vi);
    expect([read.rows.length, read.problems]).toEqual([2, []]);
  });

  it('are none in a tab that has only headers', () => {
    expect(readRows(daysOffTab, grid(HEADERS), vi).rows).toEqual([]);
  });

  it('end with the last filled cell', () => {
    expect(readRows(daysOffTab, grid(HEADERS, ['', tet]), vi).rows).toEqual([
      { at: 2, row: { ...row('2026-02-16'), name: '' } },
    ]);
  });
});
