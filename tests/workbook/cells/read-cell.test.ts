import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { wordsIn } from '../../../src/words/words-in';
import type { Cell } from '../../../src/workbook/cells/cell';
import type { Column } from '../../../src/workbook/cells/column';
import { choice, choiceOr } from '../../../src/workbook/cells/kinds/choice';
import { count } from '../../../src/workbook/cells/kinds/count';
import { day, requiredDay } from '../../../src/workbook/cells/kinds/day';
import { letterItems } from '../../../src/workbook/cells/kinds/letter-items';
import { list } from '../../../src/workbook/cells/kinds/list';
import { moment } from '../../../src/workbook/cells/kinds/moment';
import { requiredText, text } from '../../../src/workbook/cells/kinds/text';
import { cellText, faultOf, readCell as read } from '../../../src/workbook/cells/read-cell';
import { HEADER } from '../../builders/header';
import { itemRecord } from '../../builders/letter';
import { shows } from '../../promises/shows';

shows(28);

const words = wordsIn('vi');

function readCell(cell: Cell, column: Column): { value: unknown } | { problem: string } {
  const value = read(cell, column, words);
  return value === undefined ? { problem: faultOf(cell, column) } : { value };
}

const dateCell = (on: Day, time = '00:00') => ({ day: on, time });

describe('a cell of text', () => {
  it.each([
    ['', ''],
    ['  Trường Mẫu ', 'Trường Mẫu'],
    ['Ủy ban'.normalize('NFD'), 'Ủy ban'],
    ["'=1+1", '=1+1'],
    ['00123', '00123'],
    [1384, '1384'],
    [true, 'true'],
    [dateCell('2024-10-30'), '2024-10-30'],
    [dateCell('2024-10-30', '08:15'), '2024-10-30 08:15'],
  ] as [Cell, string][])('%j reads as %j', (cell, value) => {
    expect(readCell(cell, text(HEADER, 100))).toEqual({ value });
  });

  it.each(['', ' ', '\u00a0'])('that is required and holds %j is a problem', (cell) => {
    expect(readCell(cell, requiredText(HEADER, 100))).toEqual({ problem: 'required' });
  });
});

describe('a cell of several texts', () => {
  it.each([
    ['', []],
    ['Ban Dân vận', ['Ban Dân vận']],
    ['Công an huyện ; Ban Dân vận;; ', ['Công an huyện', 'Ban Dân vận']],
  ])('%j reads as %j', (cell, value) => {
    expect(readCell(cell, list(HEADER, 100))).toEqual({ value });
  });
});

describe('a cell of days', () => {
  it.each([
    ['', null],
    [dateCell('2024-10-30', '23:59'), '2024-10-30'],
    [45_595, '2024-10-30'],
    ['30/10/2024', '2024-10-30'],
  ] as [Cell, string | null][])('%j reads as %s', (cell, value) => {
    expect(readCell(cell, day(HEADER, 100))).toEqual({ value });
  });

  it.each(['10/30/2024', '5.4.26', 'thứ Sáu', 0, true, '#REF!'] as Cell[])(
    '%j is a problem',
    (cell) => {
      expect(readCell(cell, day(HEADER, 100))).toEqual({ problem: 'notDay' });
    },
  );

  it('that is required and empty is a problem', () => {
    expect(readCell('', requiredDay(HEADER, 100))).toEqual({ problem: 'required' });
  });
});

describe('a cell of moments', () => {
  it.each([
    ['', null],
    ['30/10/2024 08:15', '2024-10-30T08:15'],
    ['30/10/2024  8:15', '2024-10-30T08:15'],
    [dateCell('2024-10-30', '08:15'), '2024-10-30T08:15'],
  ] as [Cell, string | null][])('%j reads as %s', (cell, value) => {
    expect(readCell(cell, moment(HEADER, 100))).toEqual({ value });
  });

  it.each([
    '30/10/2024',
    '31/11/2024 08:15',
    '08:15',
    '30/10/2024 24:00',
    '30/10/2024 08:60',
    45_595.5,
  ] as Cell[])('%j is a problem', (cell) => {
    expect(readCell(cell, moment(HEADER, 100))).toEqual({ problem: 'notMoment' });
  });
});

describe('a cell of counts', () => {
  it.each([
    ['', null],
    [45, 45],
    ['45', 45],
    [' 045 ', 45],
    [0, 0],
  ] as [Cell, number | null][])('%j reads as %s', (cell, value) => {
    expect(readCell(cell, count(HEADER, 100))).toEqual({ value });
  });

  it('-1 is a negative number', () => {
    expect(readCell(-1, count(HEADER, 100))).toEqual({ problem: 'negative' });
  });

  it.each([1.5, '1,5', '1.234', 'bốn', true, '9'.repeat(400), dateCell('2024-10-30')] as Cell[])(
    '%j is a problem',
    (cell) => {
      expect(readCell(cell, count(HEADER, 100))).toEqual({ problem: 'notCount' });
    },
  );
});

describe('a cell of covers', () => {
  it('reads as what the letter said', () => {
    expect(
      readCell('VB-001|acknowledge|1|2024-11-08|-3: PN-001', letterItems(HEADER, 100)),
    ).toEqual({
      value: [itemRecord()],
    });
  });

  it('is empty, or a problem when it was changed', () => {
    expect([
      readCell('', letterItems(HEADER, 100)),
      readCell('đã gửi', letterItems(HEADER, 100)),
    ]).toEqual([{ value: [] }, { problem: 'notOwn' }]);
  });
});

describe('a cell with a dropdown', () => {
  it.each([
    ['Đang hoạt động', 'active'],
    ['đang hoạt động'.normalize('NFD'), 'active'],
    ['Ceased', 'ended'],
    ['  SUSPENDED ', 'suspended'],
  ])('%j reads as %s, whatever the language of the sheet', (cell, value) => {
    expect(readCell(cell, choice('unitState', HEADER, 100))).toEqual({ value });
  });

  it.each(['nghỉ hè', 'suspend', 'constructor', 1])('%j is a problem', (cell) => {
    expect(readCell(cell, choice('unitState', HEADER, 100))).toEqual({ problem: 'notChoice' });
  });

  it('that is empty means its default choice, or none', () => {
    expect([
      readCell('', choiceOr('unitState', 'active', HEADER, 100)),
      readCell('', choice('unitState', HEADER, 100)),
    ]).toEqual([{ value: 'active' }, { value: null }]);
  });
});

it('a date cell is shown with its time only if it has one', () => {
  expect([cellText(dateCell('2024-10-30')), cellText(dateCell('2024-10-30', '08:15'))]).toEqual([
    '2024-10-30',
    '2024-10-30 08:15',
  ]);
});
