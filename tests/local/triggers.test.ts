import { describe, expect, it } from 'vitest';
import { colleague, googleWith, owner } from './run-source';

const source = `
  function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
  function installDaily() {
    ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(7).nearMinute(30).create();
  }
  function installMonday() {
    ScriptApp.newTrigger('tick').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(7).create();
  }
  function installOnce() { ScriptApp.newTrigger('tick').timeBased().after(60000).create(); }
  function installEdit() {
    ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
  }
  function installMany(count) { for (let i = 0; i < count; i++) install(); }
  function mine() { return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()); }
  function remove() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
  function odd() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(7); }
  function tick() {
    Logger.log('tick ' + Session.getEffectiveUser().getEmail() + '/' + Session.getActiveUser().getEmail());
  }
  function work() { for (let i = 0; i < 5; i++) Utilities.sleep(300000); }
  function installFortnight() {
    ScriptApp.newTrigger('tick').timeBased().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7).create();
  }
  function nowhere() { ScriptApp.newTrigger('tick').timeBased().inTimezone('Nowhere/Else'); }
  function installById() {
    ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive().getId()).onEdit().create();
  }
  function ofFile() { return ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length; }
  function ofNothing() { ScriptApp.getUserTriggers(); }
  function installWork() { ScriptApp.newTrigger('work').timeBased().everyMinutes(5).create(); }
  function onEdit(e) { Logger.log('simple ' + e.value + ' ' + e.user.getEmail()); }
  function edited(e) {
    Logger.log('installed ' + e.value + ' ' + Session.getEffectiveUser().getEmail());
    e.source.getRange('A1').setValue('by the script');
  }
  function send() { MailApp.sendEmail('a@example.org', 's', 'b'); }
`;

function withTrigger(fn: string, user = owner) {
  const google = googleWith(source);
  google.run({ fn, user });
  return google;
}

function tickTimes(fn: string, until: string): string[] {
  const google = withTrigger(fn);
  return google.advanceTo(until).map((run) => {
    const { start } = google.executions.find(({ id }) => id === run.execution) ?? { start: 0 };
    return new Date(start).toISOString().slice(0, 16);
  });
}

describe('clock triggers', () => {
  it('fire as their creator, for no active user', () => {
    const google = withTrigger('install', colleague);
    google.advance(11 * 60_000);
    expect(google.logs).toEqual([`tick ${colleague}/`]);
  });

  it.each([
    ['install', '2024-10-30T01:25:00Z', ['2024-10-30T01:10', '2024-10-30T01:20']],
    ['installDaily', '2024-11-01T01:00:00Z', ['2024-10-31T00:30', '2024-11-01T00:30']],
    ['installMonday', '2024-11-12T00:00:00Z', ['2024-11-04T00:00', '2024-11-11T00:00']],
    ['installFortnight', '2024-11-20T00:00:00Z', ['2024-11-01T00:00', '2024-11-15T00:00']],
    ['installOnce', '2024-10-31T00:00:00Z', ['2024-10-30T01:01']],
  ])('fire when due, hours being those of the zone: %s', (fn, until, times) => {
    expect(tickTimes(fn, until)).toEqual(times);
  });

  it('can be missed and can come twice', () => {
    const google = withTrigger('install');
    expect(google.advance(31 * 60_000, { missed: [0], doubled: [1] })).toHaveLength(3);
  });

  it('take only the intervals that Google knows', () => {
    expect(googleWith(source).run({ fn: 'odd' }).error?.message).toContain('everyMinutes');
  });

  it('refuse an unknown time zone', () => {
    expect(googleWith(source).run({ fn: 'nowhere' }).error?.message).toBe(
      'Invalid timezone: Nowhere/Else',
    );
  });

  it('stop when their creator has used 90 minutes today', () => {
    const google = withTrigger('installWork');
    google.advance(2 * 3_600_000);
    const outcomes = google.executions.slice(1).map(({ outcome }) => outcome);
    expect(outcomes.filter((one) => one === 'timed out')).toHaveLength(15);
    expect(outcomes.slice(15).every((one) => one === 'refused')).toBe(true);
    expect(google.triggerTime()).toBe(15 * 360_000);
  });

  it('run again 24 hours after the first of them', () => {
    const google = withTrigger('installWork');
    google.advanceTo('2024-10-31T01:05:00Z');
    expect(google.executions.at(-1)?.outcome).toBe('refused');
    google.advanceTo('2024-10-31T01:11:00Z');
    expect(google.executions.at(-1)?.outcome).toBe('timed out');
  });

  it('have 6 hours a day in Workspace', () => {
    const google = googleWith(source, { account: 'workspace' });
    google.run({ fn: 'installWork' });
    google.advance(7 * 3_600_000);
    expect(google.triggerTime()).toBe(6 * 3_600_000);
    expect(google.executions.at(-1)).toMatchObject({
      outcome: 'refused',
      message: 'Service using too much computer time for one day',
    });
  });

  it('stop when the script itself has withdrawn the authorisation', () => {
    const google = googleWith(`
      function status() {
        const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
        return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() === null];
      }
      function tick() {}
      function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function withdraw() { ScriptApp.invalidateAuth(); }`);
    google.run({ fn: 'install' });
    const before = google.run({ fn: 'status' }).result;
    google.run({ fn: 'withdraw' });
    expect([before, google.run({ fn: 'status' }).result]).toEqual([
      ['NOT_REQUIRED', true],
      ['REQUIRED', false],
    ]);
    expect(google.advance(3_600_000)).toEqual([]);
  });

  it('stop when their creator has withdrawn the authorisation', () => {
    const google = withTrigger('install');
    google.revoke(owner);
    expect(google.advance(11 * 60_000)).toEqual([]);
    expect(google.executions.at(-1)?.message).toBe(
      'Authorization is required to perform that action. Please run the script again to authorize it.',
    );
  });
});

describe('triggers of several people', () => {
  it('are visible to and deleted by their creator only', () => {
    const google = withTrigger('install', colleague);
    google.run({ fn: 'remove', user: owner });
    expect([
      google.run({ fn: 'mine', user: owner }).result,
      google.run({ fn: 'mine', user: colleague }).result,
    ]).toEqual([[], ['tick']]);
  });

  it('can be created by the file id and listed by the file', () => {
    const google = withTrigger('installById');
    expect(google.run({ fn: 'ofFile' }).result).toBe(1);
    expect(google.run({ fn: 'ofNothing' }).error?.message).toBe(
      "The parameters () don't match the method signature for ScriptApp.getUserTriggers.",
    );
  });

  it('are limited to 20 for each person', () => {
    const google = googleWith(source);
    const run = google.run({ fn: 'installMany', args: [21] });
    expect([run.error?.message, google.triggers.length]).toEqual([
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      20,
    ]);
    expect(google.run({ fn: 'install', user: colleague }).error).toBeUndefined();
  });
});

describe('edit triggers', () => {
  it('run when a person types: the simple one without an active user, the installed one as its creator', () => {
    const google = withTrigger('installEdit');
    const tab = google.snapshot().tabs[0]?.name ?? '';
    google.type(colleague, tab, 'B2', 'x');
    expect(google.logs).toEqual(['simple x ', `installed x ${owner}`]);
  });

  it('do not run when a script writes', () => {
    const google = withTrigger('installEdit');
    const tab = google.snapshot().tabs[0]?.name ?? '';
    expect(google.type(colleague, tab, 'B2', 'x').runs).toHaveLength(2);
  });

  it('wait while another one runs, at most two', () => {
    const google = withTrigger('installEdit');
    const tab = google.snapshot().tabs[0]?.name ?? '';
    google.typeFast(colleague, tab, { B2: '1', B3: '2', B4: '3', B5: '4' });
    expect(google.logs.filter((line) => line.startsWith('installed'))).toEqual([
      `installed 1 ${owner}`,
      `installed 2 ${owner}`,
      `installed 3 ${owner}`,
    ]);
  });
});

describe('simple triggers', () => {
  it('may not use services that need authorisation', () => {
    const run = googleWith(source).run({ fn: 'send', context: 'simple-trigger' });
    expect(run.error?.message).toBe(
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it('are killed after 30 seconds', () => {
    const google = googleWith(source);
    const run = google.run({ fn: 'work', context: 'simple-trigger' });
    expect([run.killed, run.duration]).toEqual(['timed out', 30_000]);
  });
});
