import { describe, expect, it } from 'vitest';
import { openSheet } from './open-sheet';

describe('a date cell', () => {
  it('is the local time of the spreadsheet, whatever the zone of the script', () => {
    const { sheet, file } = openSheet({ zone: 'America/New_York' });
    const cell = sheet.getRange('A1').setValue('5/4/2026');
    expect(cell.getValue().toISOString()).toBe('2026-04-05T04:00:00.000Z');
    file.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
    expect(cell.getValue().toISOString()).toBe('2026-04-04T17:00:00.000Z');
  });

  it('set from a Date shows the local day of the spreadsheet', () => {
    const { sheet } = openSheet();
    const cell = sheet.getRange('A1').setValue(new Date('2026-04-04T17:00:00Z'));
    expect(cell.getDisplayValue()).toBe('05/04/2026');
    expect(cell.getValue()).toEqual(new Date('2026-04-04T17:00:00Z'));
  });

  it('keeps its local time over a change to summer time', () => {
    const { sheet } = openSheet({ zone: 'Europe/Berlin' });
    sheet.getRange('A1:A3').setValues([['28/3/2026 12:00'], ['29/3/2026 12:00'], ['29/3/2026']]);
    expect(
      sheet
        .getRange('A1:A3')
        .getValues()
        .flat()
        .map((day) => day.toISOString()),
    ).toEqual(['2026-03-28T11:00:00.000Z', '2026-03-29T10:00:00.000Z', '2026-03-28T23:00:00.000Z']);
  });

  it('with only a time is on 30 December 1899, in local mean time', () => {
    const { sheet } = openSheet();
    const time = sheet.getRange('A1').setValue('10:30');
    expect(time.getDisplayValue()).toBe('10:30');
    expect(time.getValue().toISOString()).toBe('1899-12-30T03:23:30.000Z');
  });

  it.each([
    ['30/10/1024', '1024-10-29T16:53:30.000Z', '30/10/1024'],
    [-700_000, '-000017-06-17T16:53:30.000Z', '18/06/-17'],
    [1e9, null, '02/01/2739807'],
  ])('of %s is a moment, or none where JavaScript has none, and shows', (typed, moment, shown) => {
    const { sheet } = openSheet();
    const cell = sheet.getRange('A1').setNumberFormat('dd/mm/yyyy').setValue(typed);
    const [value] = [cell.getValue()];
    expect(Number.isNaN(value.getTime()) ? null : value.toISOString()).toEqual(moment);
    expect(cell.getDisplayValue()).toBe(shown);
  });
});
