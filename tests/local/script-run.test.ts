import { describe, expect, it } from 'vitest';
import { COST } from '../../local/services/calls/cost-figures';
import { colleague, googleWith, owner } from './run-source';

const source = `
  const limit = 3;
  function echo(value) { return value; }
  function hidden_() { return 1; }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function giveDate() { return { days: [new Date()] }; }
  function giveFunction() { return { run: function () {} }; }
  function giveCircle() { const a = {}; a.a = a; return a; }
  function giveService() { return CacheService.getScriptCache(); }
  function giveNothing() {}
  function fail() { throw new Error('Không có đơn vị này'); }
  let counter = 0;
  function count() { counter += 1; globalThis.seen = (globalThis.seen || 0) + 1; return [counter, seen]; }
`;

describe('google.script.run', () => {
  it('copies plain values both ways; undefined in an array becomes null', () => {
    const google = googleWith(source);
    const sent = { a: [1, undefined, 'x', null, true], b: undefined };
    expect(google.callFromPage('echo', sent).result).toEqual({ a: [1, null, 'x', null, true] });
    expect(google.call(colleague, 'giveNothing').result).toBeNull();
  });

  it.each([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a Map', { inner: new Map() }],
  ])('refuses %s as argument', (kind, value) => {
    const run = googleWith(source).callFromPage('echo', value);
    expect(run.error?.message).toBe(`Failed due to illegal value: ${kind}`);
  });

  it.each(['giveDate', 'giveFunction', 'giveCircle', 'giveService'])(
    'refuses what %s returns',
    (fn) => {
      expect(googleWith(source).callFromPage(fn).error?.message).toContain('illegal value');
    },
  );

  it.each(['hidden_', 'limit', 'absent', 'toString', 'SpreadsheetApp', 'constructor'])(
    'calls only top-level functions not ending in _: %s is none',
    (fn) => {
      const run = googleWith(source).callFromPage(fn);
      expect(run.error?.message).toBe(`google.script.run.${fn} is not a function`);
    },
  );

  it('hands on the message of what the function throws', () => {
    expect(googleWith(source).callFromPage('fail').error?.message).toBe('Không có đơn vị này');
  });

  it('runs as the person from a dialog, as the owner and for nobody from the page', () => {
    const google = googleWith(source);
    expect(google.call(colleague, 'who').result).toEqual([colleague, colleague]);
    expect(google.callFromPage('who').result).toEqual(['', owner]);
  });
});

describe('the active user of an edit trigger', () => {
  const edit = `function onEdit() { Logger.log('by ' + Session.getActiveUser().getEmail()); }`;
  const stranger = 'nguoi.khac@example.org';

  it.each([
    ['consumer', owner, owner],
    ['consumer', colleague, ''],
    ['workspace', colleague, colleague],
    ['workspace', stranger, ''],
  ] as const)('on a %s account, for %s, is "%s"', (account, user, active) => {
    const google = googleWith(edit, { account });
    google.type(user, google.snapshot().tabs[0]?.name ?? '', 'A1', 'x');
    expect(google.logs).toEqual([`by ${active}`]);
  });
});

describe('an execution', () => {
  it('starts with fresh globals, those of globalThis too', () => {
    const google = googleWith(source);
    expect([google.run({ fn: 'count' }).result, google.run({ fn: 'count' }).result]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('finds the globals of the previous run if the script is evaluated once', () => {
    const google = googleWith(source, { evaluates: 'once' });
    expect([google.run({ fn: 'count' }).result, google.run({ fn: 'count' }).result]).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('is listed with its outcome', () => {
    const google = googleWith(source);
    google.run({ fn: 'fail', user: colleague });
    expect(google.executions).toEqual([
      {
        id: 1,
        fn: 'fail',
        context: 'menu',
        effectiveUser: colleague,
        activeUser: colleague,
        start: Date.parse('2024-10-30T01:00:00Z'),
        duration: COST.start.ms,
        outcome: 'failed',
        message: 'Không có đơn vị này',
      },
    ]);
  });

  it('is refused while 30 executions of its user are running', () => {
    const google = googleWith(source);
    google.setOtherExecutions(owner, 29);
    expect(google.callFromPage('echo', 1).result).toBe(1);
    google.setOtherExecutions(owner, 30);
    expect([
      google.callFromPage('echo', 1).error?.message,
      google.call(colleague, 'echo', 1).result,
    ]).toEqual([
      'There are too many scripts running simultaneously for this Google user account.',
      1,
    ]);
  });

  it('fails when the function does not exist', () => {
    expect(googleWith(source).run({ fn: 'absent' }).error?.message).toBe(
      'Script function not found: absent',
    );
  });

  it('has none of what a browser or Node would offer', () => {
    const names = [
      'setTimeout',
      'fetch',
      'URL',
      'Buffer',
      'TextEncoder',
      'crypto',
      'require',
      'process',
    ];
    const absent = `function main() { return [${names.map((name) => `typeof ${name}`)}]; }`;
    expect(googleWith(absent).run({ fn: 'main' }).result).toEqual(names.map(() => 'undefined'));
  });
});
