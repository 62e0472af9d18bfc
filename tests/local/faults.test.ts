import { describe, expect, it } from 'vitest';
import { faultTrials } from '../../local/fault-trials';
import { COST } from '../../local/services/calls/cost-figures';
import { googleWith } from './run-source';

const source = `
  const cell = () => SpreadsheetApp.getActiveSpreadsheet().getRange('A1');
  function write() { cell().setValue('x'); SpreadsheetApp.flush(); cell().setValue('y'); }
  function read() { return cell().getValue(); }
  function stubborn() {
    try { cell().setValue('x'); } catch (e) { Logger.log('caught'); }
    finally { PropertiesService.getScriptProperties().setProperty('finally', '1'); }
  }
  function mail() { MailApp.sendEmail('a@example.org', 's', 'b'); return 'sent'; }
  function lock() { return LockService.getScriptLock().tryLock(1000); }
  function twoReads() { const range = cell(); return [range.getValue(), range.getValue()]; }
`;

/** Content of the cell after `write()` has run with a fault at a call. */
function leftBy(
  faultAt: number,
  kind: 'throw-before' | 'throw-after' | 'kill-before' | 'kill-after',
) {
  const google = googleWith(source);
  google.run({ fn: 'write', faultAt, kind });
  return google.run({ fn: 'read' }).result;
}

describe('a fault at a service call', () => {
  it.each([
    ['throw-before', 3, ''],
    ['throw-after', 3, 'x'],
    ['throw-before', 7, 'x'],
    ['throw-after', 7, 'y'],
  ] as const)('%s at call %i leaves %j', (kind, at, value) => {
    expect(leftBy(at, kind)).toBe(value);
  });

  it.each([
    ['kill-before', 4, ''],
    ['kill-after', 4, 'x'],
    ['kill-after', 3, ''],
    ['kill-after', 7, 'x'],
  ] as const)(
    '%s at call %i leaves %j, since unflushed writes die with the run',
    (kind, at, value) => {
      expect(leftBy(at, kind)).toBe(value);
    },
  );

  it('throws Google’s error in the language of the account', () => {
    const google = googleWith(source, { language: 'vi' });
    expect(google.run({ fn: 'read', faultAt: 1, kind: 'throw-before' }).error).toMatchObject({
      name: 'Exception',
      message: 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
    });
  });

  it('reports whether it struck', () => {
    const google = googleWith(source);
    const hits = [3, 4].map(
      (faultAt) => google.run({ fn: 'read', faultAt, kind: 'throw-after' }).faultHit,
    );
    expect(hits).toEqual([true, false]);
  });
});

describe('a killed run', () => {
  it('has no effect in catch and finally', () => {
    const google = googleWith(source);
    const run = google.run({ fn: 'stubborn', faultAt: 3, kind: 'kill-after' });
    expect([run.killed, run.result, google.logs, google.properties]).toEqual([
      'killed',
      undefined,
      [],
      {},
    ]);
  });

  it('is listed as killed', () => {
    const google = googleWith(source);
    google.run({ fn: 'mail', faultAt: 1, kind: 'kill-after' });
    expect([google.executions[0]?.outcome, google.letters.length]).toEqual(['killed', 1]);
  });
});

describe('faults of one service', () => {
  it.each([
    ['quota-en', 'Service invoked too many times for one day: email.'],
    ['quota-vi', 'Dịch vụ bị gọi quá nhiều lần trong một ngày: email.'],
  ] as const)('%s: the mail quota is gone', (kind, message) => {
    const google = googleWith(source);
    const run = google.run({ fn: 'mail', faultAt: 1, kind });
    expect([run.error?.message, google.letters]).toEqual([message, []]);
  });

  it('lock-timeout: the lock cannot be taken', () => {
    const run = googleWith(source).run({ fn: 'lock', faultAt: 2, kind: 'lock-timeout' });
    expect([run.result, run.duration]).toEqual([false, COST.start.ms + 1070]);
  });

  it('do not strike calls of another service', () => {
    const run = googleWith(source).run({ fn: 'lock', faultAt: 2, kind: 'quota-en' });
    expect([run.result, run.faultHit]).toEqual([true, false]);
  });

  it('stale-read: a read shows the file before the last change by anyone', () => {
    const google = googleWith(source);
    const tab = google.snapshot().tabs[0]?.name ?? '';
    google.type('chi@example.org', tab, 'A1', 'old');
    google.type('chi@example.org', tab, 'A1', 'new');
    const stale = google.run({ fn: 'twoReads', faultAt: 3, kind: 'stale-read' });
    expect([stale.result, stale.faultHit]).toEqual([['old', 'new'], true]);
  });
});

describe('a person at work during a run', () => {
  const rows = `
    function fill() {
      SpreadsheetApp.getActiveSheet().getRange(1, 1, 4, 1).setValues([['T'], ['Mã'], ['a'], ['b']]);
    }
    function readTwice() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const first = sheet.getRange(1, 1, 5, 1).getValues();
      return [first, sheet.getRange(1, 1, 5, 1).getValues()].map((v) => v.map((r) => r[0]).join());
    }
    function nameTwice() { const s = SpreadsheetApp.getActiveSheet(); return [s.getName(), s.getName()]; }`;

  it.each([
    ['sort', 'T,Mã,b,a,'],
    ['insert-row', 'T,Mã,,a,b'],
    ['delete-row', 'T,Mã,b,,'],
    ['rename-header', 'T,Tiêu đề khác,a,b,'],
  ] as const)('can %s just before a call', (kind, after) => {
    const google = googleWith(rows);
    google.run({ fn: 'fill' });
    const run = google.run({ fn: 'readTwice', faultAt: 5, kind });
    expect(run.result).toEqual(['T,Mã,a,b,', after]);
  });

  it('can rename the tab', () => {
    const run = googleWith(rows).run({ fn: 'nameTwice', faultAt: 3, kind: 'rename-tab' });
    expect(run.result).toEqual(['Trang tính1', 'Trang tính1 (cũ)']);
  });

  it('can do anything else at a service call', () => {
    const google = googleWith(rows);
    const at = { 3: () => google.file.renameTab('Trang tính1', 'Theo dõi') };
    expect(google.run({ fn: 'nameTwice', at }).result).toEqual(['Trang tính1', 'Theo dõi']);
  });
});

describe('fault trials', () => {
  it('strike every call with every kind, each time from the same state', () => {
    const google = googleWith(source);
    const trials = faultTrials(google, { fn: 'mail' }, ['throw-before', 'kill-after']);
    const seen = [...trials].map(({ at, kind, report }) => [at, kind, report.faultHit]);
    expect(seen).toEqual([
      [1, 'throw-before', true],
      [1, 'kill-after', true],
    ]);
    expect(google.letters).toEqual([]);
  });
});

describe('writes that Google applies at once', () => {
  it.each([
    ['kill-after', 3, 'x'],
    ['kill-before', 4, 'x'],
    ['throw-after', 3, 'x'],
    ['kill-after', 7, 'y'],
  ] as const)('stand without a flush: %s at call %i leaves %j', (kind, at, value) => {
    const google = googleWith(source);
    google.writeAtOnce(true);
    google.run({ fn: 'write', faultAt: at, kind });
    expect(google.run({ fn: 'read' }).result).toBe(value);
  });

  it('are seen by other runs before a flush, until they are held back again', () => {
    const seen = [true, false].map((atOnce) => {
      const google = googleWith(source);
      google.writeAtOnce(true);
      google.writeAtOnce(atOnce);
      return google.interleave({ first: { fn: 'write' }, at: 4, second: { fn: 'read' } }).second;
    });
    expect(seen.map((report) => report?.result)).toEqual(['x', '']);
  });
});

it('a fault that is meant for a call of a name strikes its first call only', () => {
  const google = googleWith(`function main() {
    for (const text of ['a', 'b']) {
      try { SpreadsheetApp.getActive().getRange('A1').setValue(text); } catch (e) { Logger.log(text); }
    }
  }`);
  google.faultNextRun({ at: 'Range.setValue', kind: 'throw-before' });
  google.run({ fn: 'main' });
  expect(google.logs).toEqual(['a']);
});

const READ = "SpreadsheetApp.getActive().getRange('A1').getValue()";

it.each(['throw-before', 'lock-timeout', 'stale-read'] as const)(
  'a fault of the next run strikes one run only: %s',
  (kind) => {
    const call = kind === 'lock-timeout' ? 'LockService.getScriptLock().tryLock(1)' : READ;
    const google = googleWith(`function main() { ${call}; }`);
    const at = google.run({ fn: 'main' }).calls;
    google.faultNextRun({ at, kind });
    const hits = [google.run({ fn: 'main' }), google.run({ fn: 'main' })];
    expect(hits.map(({ faultHit }) => faultHit)).toEqual([true, false]);
    expect(google.isFaultPending()).toBe(false);
  },
);
