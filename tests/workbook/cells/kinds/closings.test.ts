import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSED_NAMES, type ClosedFigures } from '../../../../src/records/figures';
import { formatClosings, parseClosings } from '../../../../src/workbook/cells/kinds/closings';
import { anyNearDay } from '../../../builders/days';
import { closedPeriod } from '../../../builders/summary';

const anyFigures = fc
  .array(fc.nat(10_000_000), { minLength: CLOSED_NAMES.length, maxLength: CLOSED_NAMES.length })
  .map((counts) => Object.fromEntries(CLOSED_NAMES.map((name, at) => [name, counts[at]])))
  .map((figures) => figures as unknown as ClosedFigures);
const anyClosing = fc.record({
  period: fc
    .array(fc.constantFrom('Tháng', '11/2024', '|', '“Quý”', '=1+1', '94', '-'), { minLength: 1 })
    .map((words) => words.join(' ')),
  cutOff: anyNearDay,
  closing: fc.integer({ min: 1, max: 99 }),
  figures: anyFigures,
  reportedValues: fc.array(
    fc.record({
      label: fc.constantFrom('Số tin, bài', '> nhắc', 'Tỷ lệ: %', 'Ngày 30/11/2024 | 1'),
      value: fc.constantFrom(0, 1234, -5, 12.5, 123456789012345),
    }),
    { maxLength: 3 },
  ),
  proposal: fc
    .array(fc.constantFrom('Gia hạn | 3 ngày', '> nhắc', 'Ngày 30/11/2024 | 1', '- họp'), {
      maxLength: 3,
    })
    .map((lines) => lines.join('\n')),
  seal: fc.constantFrom('', '1x2y3z', '0'),
});

describe('closed periods in a cell', () => {
  it('are written one per line: last day, closing, figures, name, seal', () => {
    const closings = [
      closedPeriod({ units: 3 }, { period: 'Tháng 10/2024', cutOff: '2024-10-31', seal: 'a1' }),
      closedPeriod({ units: 4, attended: 40 }, { closing: 2, seal: 'b2' }),
    ];
    expect(formatClosings(closings)).toEqual(
      '31/10/2024 | 1 | 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 | Tháng 10/2024 | a1\n' +
        '30/11/2024 | 2 | 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 40 | Tháng 11/2024 | b2',
    );
  });

  it('read back as they were written, whatever the periods are called', () => {
    fc.assert(
      fc.property(fc.array(anyClosing, { maxLength: 4 }), (closings) => {
        expect(parseClosings(formatClosings(closings).trim())).toEqual(closings);
      }),
    );
  });

  it('have the proposal in lines of its own below theirs', () => {
    const text = formatClosings([
      closedPeriod({}, { proposal: 'Gia hạn.\nHọp giao ban.', seal: 'a' }),
    ]);
    expect(text.split('\n').slice(1)).toEqual(['> Gia hạn.', '> Họp giao ban.']);
  });

  it.each([
    '30/11/2024',
    '31/11/2024 | 1 | 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 | Tháng 11/2024 | a1',
    '30/11/2024 | một | 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 | Tháng 11/2024 | a1',
    '30/11/2024 | 1 | 4 0 0 | Tháng 11/2024 | a1',
    '30/11/2024 | 1 | 4 0 0 0 0 0 0 0 0 0 0 0 0 | Tháng 11/2024 | a1',
    '30/11/2024 | 1 | 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 x | Tháng 11/2024 | a1',
    '30/11/2024 | 1 | 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 | Tháng 11/2024',
  ])('cannot be read from %j', (text) => {
    expect(parseClosings(text)).toEqual(null);
  });
});
