import { describe, expect, it } from 'vitest';
import { COST } from '../../local/services/calls/cost-figures';
import { googleWith, runBody } from './run-source';

describe('the clock of the script', () => {
  it('is virtual and moves only with service calls and sleep', () => {
    const body = `
      const start = Date.now();
      for (let i = 0; i < 100000; i++) Math.sqrt(i);
      Utilities.sleep(2000);
      return [new Date(start).toISOString(), new Date() - start, new Date() instanceof Date];`;
    expect(runBody(body).result).toEqual(['2024-10-30T01:00:00.000Z', 2020, true]);
  });

  it('shows local time in the zone of the script', () => {
    const body = `
      const d = new Date();
      const other = new Date(2024, 9, 31, 0, 30);
      const moved = new Date(d); moved.setDate(1); moved.setHours(0, 0, 0, 0);
      return [d.getHours(), d.getDate(), d.getDay(), d.getTimezoneOffset(), String(d),
        other.toISOString(), moved.toISOString(), new Date('2024-10-30T08:00:00').toISOString(),
        new Date('2024-10-30').toISOString()];`;
    const zoned = runBody(body, { scriptZone: 'America/New_York', now: '2024-10-30T01:30:00Z' });
    expect(zoned.result).toEqual([
      21,
      29,
      2,
      240,
      'Tue Oct 29 2024 21:30:00 GMT-0400 (Eastern Daylight Time)',
      '2024-10-31T04:30:00.000Z',
      '2024-10-01T04:00:00.000Z',
      '2024-10-30T12:00:00.000Z',
      '2024-10-30T00:00:00.000Z',
    ]);
  });
});

describe('costs', () => {
  const source = `
    function main() {
      const lock = LockService.getScriptLock();
      lock.tryLock(1);
      const range = SpreadsheetApp.getActiveSpreadsheet().getRange('A1');
      range.setValue(1);
      SpreadsheetApp.flush();
      range.getValues();
      PropertiesService.getScriptProperties().setProperty('a', '1');
    }`;

  it('are those of the model, each call in the journal', () => {
    const run = googleWith(source).run({ fn: 'main' });
    expect(
      run.journal.map(({ call, name, args, kind, cost }) => [call, name, args, kind, cost]),
    ).toEqual([
      [1, 'LockService.getScriptLock', '', 'handle', 20],
      [2, 'Lock.tryLock', '1', 'data', 50],
      [3, 'SpreadsheetApp.getActiveSpreadsheet', '', 'handle', 20],
      [4, 'Spreadsheet.getRange', '"A1"', 'handle', 1],
      [5, 'Range.setValue', '1', 'data', 1.2],
      [6, 'SpreadsheetApp.flush', '', 'data', 560],
      [7, 'Range.getValues', '', 'data', 200.012],
      [8, 'PropertiesService.getScriptProperties', '', 'handle', 20],
      [9, 'Properties.setProperty', '"a", "1"', 'data', 62],
    ]);
    expect([run.calls, run.dataCalls]).toEqual([9, 5]);
    expect(
      run.journal.flatMap(({ call, cells, size }) => (cells ? [[call, cells, size]] : [])),
    ).toEqual([
      [5, 'written', 1],
      [7, 'read', 1],
    ]);
  });

  it('are consecutive: each call has its ordinal and its start on the virtual clock', () => {
    const google = googleWith(source);
    google.run({ fn: 'main' });
    google.advance(1000);
    google.run({ fn: 'main' });
    const start = Date.parse('2024-10-30T01:00:00Z');
    const entries = google.journal.map(({ ordinal, execution, entry, start: at }) => [
      ordinal,
      execution,
      entry,
      Math.round(at - start),
    ]);
    expect(entries.slice(0, 3)).toEqual([
      [1, 1, 'main', 0],
      [2, 1, 'main', 20],
      [3, 1, 'main', 70],
    ]);
    expect(entries[9]).toEqual([10, 2, 'main', 934 + 1000]);
  });

  it('grow with the slow factor', () => {
    const [normal = 0, slow = 0] = [1, 10].map(
      (times) => googleWith(source).run({ fn: 'main', slow: times }).duration - COST.start.ms,
    );
    expect(Math.abs(slow - normal * 10)).toBeLessThan(10);
  });

  it('include Google’s time to start a run', () => {
    const { duration } = googleWith('function main() {}').run({ fn: 'main' });
    expect(duration).toBe(COST.start.ms);
  });

  it.each([
    ['reads only', 'for (let y = 1; y <= 1000; y++) sheet.getRange(y, 1).getValue();', 3_064],
    [
      'reads and writes in turn',
      `for (let y = 1; y <= 100; y++) {
        const a = sheet.getRange(y, 1).getValue();
        const b = sheet.getRange(y, 2).getValue();
        sheet.getRange(y, 3).setValue(a + b);
      }`,
      24_123,
    ],
    [
      'asks 1,000 times for the last row',
      'for (let y = 0; y < 1000; y++) sheet.getLastRow();',
      160_377,
    ],
    [
      'writes 400,000 cells',
      `sheet.insertRowsAfter(1000, 19000);
      const row = new Array(20).fill('a');
      sheet.getRange(1, 1, 20000, 20).setValues(new Array(20000).fill(row));`,
      23_800,
    ],
  ])('come to what was published of a script that %s', (_, body, published) => {
    const script = `function main() { const sheet = SpreadsheetApp.getActiveSheet(); ${body} }`;
    const { duration, error } = googleWith(script).run({ fn: 'main' });
    expect(error).toBeUndefined();
    const took = (duration - COST.start.ms) / published;
    expect(took).toBeGreaterThan(0.95);
    expect(took).toBeLessThan(1.1);
  });

  it('kill a run at six minutes, whatever it catches', () => {
    const google = googleWith(`function main() {
      try { for (;;) Utilities.sleep(50000); } catch (e) { MailApp.sendEmail('a@example.org', 's', 'b'); }
    }`);
    const run = google.run({ fn: 'main' });
    expect([run.killed, run.duration, google.letters]).toEqual(['timed out', 360_000, []]);
  });
});
