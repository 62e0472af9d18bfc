import { describe, expect, it } from 'vitest';
import { healthView } from '../../src/health/health';
import { healthDialog } from '../../src/health/health-dialog';
import { refresh } from '../../src/health/refresh';
import { format } from '../../src/texts/format';
import { logTab } from '../../src/workbook/tabs/log-tab';
import { writeLog } from '../../src/workbook/writing/write-log';
import { unit } from '../builders/unit';
import { type FakeOffice, fakeOffice, words } from '../fakes/office';

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ event: 'setUp' as const, detail: `dòng ${at}` }));

const numbersIn = ({ workbook }: FakeOffice) => workbook.rows(logTab).map(({ number }) => number);

/** An office whose Nhật ký got five lines, of which the given ones (from 1) were emptied. */
function officeWithout(...lost: readonly number[]): FakeOffice {
  const office = fakeOffice({ units: [unit()] });
  writeLog(office.ports, words, lines(2));
  refresh(office.ports);
  writeLog(office.ports, words, lines(3));
  refresh(office.ports);
  const blank = Object.keys(logTab.columns).map(() => '');
  for (const number of lost)
    office.workbook.write(logTab, [{ row: logTab.headerRow + number, column: 1, cells: [blank] }]);
  refresh(office.ports);
  return office;
}

const gapIn = ({ ports }: FakeOffice) =>
  healthView(ports)
    .sections.flatMap((section) => section.lines)
    .filter(({ acts = [] }) => acts.some(({ submit }) => submit === 'acceptLogGap'))
    .map(({ text }) => text);

describe('lines of Nhật ký', () => {
  it('have consecutive numbers', () => {
    expect(numbersIn(officeWithout())).toEqual([1, 2, 3, 4, 5]);
    expect(gapIn(officeWithout())).toEqual([]);
  });

  it.each([
    ['in the middle', [2, 3], 2],
    ['at the end', [5], 1],
  ])(
    'are missed if they were deleted %s, and their numbers are not given again',
    (_, lost, count) => {
      const office = officeWithout(...lost);
      expect(gapIn(office)).toEqual([format(words.health.logGap, { count })]);
      writeLog(office.ports, words, lines(1));
      refresh(office.ports);
      expect(numbersIn(office).pop()).toBe(6);
      expect(gapIn(office)).toEqual([format(words.health.logGap, { count })]);
    },
  );

  it('are missed until a person notes the loss, which is logged', () => {
    const office = officeWithout(2, 3);
    const message = format(words.health.logGapKnown, { count: 2 });
    expect(healthDialog.calls.acceptLogGap(office.ports)).toEqual({ done: true, message });
    expect(office.workbook.rows(logTab).pop()).toMatchObject({ detail: message });
    refresh(office.ports);
    expect(numbersIn(office)).toEqual([1, 4, 5, 6]);
    expect(gapIn(office)).toEqual([]);
  });

  it('go on from the highest number in a file whose properties are gone, as in a copy', () => {
    const rows = officeWithout(2).workbook.rows(logTab);
    const copy = fakeOffice({ units: [unit()] });
    copy.workbook.fill(logTab, rows);
    refresh(copy.ports);
    expect(gapIn(copy)).toEqual([]);
    writeLog(copy.ports, words, lines(1));
    refresh(copy.ports);
    expect(numbersIn(copy)).toEqual([1, 3, 4, 5, 6]);
    expect(gapIn(copy)).toEqual([]);
  });
});
