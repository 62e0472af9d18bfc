import { describe, expect, it } from 'vitest';
import { shows } from '../promises/shows';
import { colleague, googleWith, owner, runBody } from './run-source';

describe('properties', () => {
  it('outlive the run, as text', () => {
    const google = googleWith(`
      function write() { PropertiesService.getScriptProperties().setProperty('n', 5).setProperties({ a: '1' }); }
      function read() { return PropertiesService.getScriptProperties().getProperties(); }
      function readOne() { return PropertiesService.getScriptProperties().getProperty('absent'); }
      function clear() { PropertiesService.getScriptProperties().deleteProperty('n'); }
      function reset() { PropertiesService.getScriptProperties().setProperties({ b: '2' }, true); }`);
    google.run({ fn: 'write' });
    expect(google.run({ fn: 'read' }).result).toEqual({ n: '5', a: '1' });
    expect(google.run({ fn: 'readOne' }).result).toBeNull();
    google.run({ fn: 'clear' });
    expect(google.properties.script).toEqual({ a: '1' });
    google.run({ fn: 'reset' });
    expect(google.properties.script).toEqual({ b: '2' });
  });

  it('of a user are seen by that user only', () => {
    const google = googleWith(`
      function write() { PropertiesService.getUserProperties().setProperty('a', '1'); }
      function read() { return PropertiesService.getUserProperties().getKeys(); }`);
    google.run({ fn: 'write', user: owner });
    expect([owner, colleague].map((user) => google.run({ fn: 'read', user }).result)).toEqual([
      ['a'],
      [],
    ]);
  });

  it.each([
    ['9 KB a value', `p.setProperty('a', 'x'.repeat(9217))`, 'Argument too large: value'],
    [
      '500 KB a store',
      `for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))`,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [
      'text values',
      `p.setProperty('a', { b: 1 })`,
      "The parameters (String,(class)) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
  ])('hold no more than %s', (_limit, code, message) => {
    shows(6);
    const run = runBody(`const p = PropertiesService.getScriptProperties(); ${code};`);
    expect(run.error?.message).toBe(message);
  });

  it('count bytes, not letters', () => {
    const body = `PropertiesService.getScriptProperties().setProperty('a', 'ố'.repeat(3073));`;
    expect(runBody(body).error?.message).toBe('Argument too large: value');
  });

  it('keep a key named like a built-in apart from it', () => {
    const body = `return PropertiesService.getScriptProperties().getProperty('constructor');`;
    expect(runBody(body).result).toBeNull();
  });
});

describe('the daily quota of properties', () => {
  const source = `
    const store = () => PropertiesService.getScriptProperties();
    function read() { return store().getProperty('a'); }
    function write() { store().setProperties({ a: '1', b: '2' }); }
    function readMany(count) { for (let i = 0; i < count; i++) store().getKeys(); }`;
  const get = 'Service invoked too many times for one day: properties get.';
  const set = 'Service invoked too many times for one day: graphite property writes.';

  it.each([
    ['consumer', 50_000],
    ['workspace', 500_000],
  ] as const)('is for a %s account %i calls', (account, calls) => {
    const google = googleWith(source, { account });
    google.setPropertyQuota(owner, 1);
    google.run({ fn: 'write' });
    expect(google.save().state.propertyUse[owner]?.used).toBe(calls);
  });

  it('refuses reads and writes of that user when it is used up, and of no other', () => {
    const google = googleWith(source);
    google.setPropertyQuota(owner, 2);
    const runs = ['write', 'read', 'read', 'write'].map((fn) => google.run({ fn, user: owner }));
    expect(runs.map(({ error }) => error?.message)).toEqual([undefined, undefined, get, set]);
    expect(google.run({ fn: 'read', user: colleague }).result).toBe('1');
  });

  it('is restored 24 hours after its first use', () => {
    const google = googleWith(source);
    for (let i = 0; i < 10; i += 1) google.run({ fn: 'readMany', args: [5_000] });
    google.advanceTo('2024-10-31T00:59:59Z');
    expect(google.run({ fn: 'read' }).error?.message).toBe(get);
    google.advance(1_000);
    expect(google.run({ fn: 'read' }).error).toBeUndefined();
  });
});

describe('caches', () => {
  it('return null when they store or remove something', () => {
    const cache = 'CacheService.getScriptCache()';
    const acts = ["put('a', '1')", "putAll({ a: '1' })", "remove('a')", "removeAll(['a'])"];
    const body = `return [${acts.map((act) => `${cache}.${act}`).join(', ')}];`;
    expect(runBody(body).result).toEqual([null, null, null, null]);
  });

  const source = `
    function put(seconds) { CacheService.getScriptCache().put('a', '1', seconds); }
    function get() { return CacheService.getScriptCache().get('a'); }
    function many() {
      const cache = CacheService.getScriptCache();
      cache.putAll({ a: '1', b: '2', c: '3' });
      cache.removeAll(['c']);
      return cache.getAll(['a', 'b', 'c']);
    }`;

  it.each([
    [60, 59_000, '1'],
    [60, 61_000, null],
    [undefined, 599_000, '1'],
    [undefined, 601_000, null],
    [100_000, 21_599_000, '1'],
    [100_000, 21_601_000, null],
  ])('put for %s s holds after %i ms: %s', (seconds, ms, value) => {
    const google = googleWith(source);
    google.run({ fn: 'put', args: [seconds] });
    google.advance(ms);
    expect(google.run({ fn: 'get' }).result).toBe(value);
  });

  it('store and return several values at once', () => {
    expect(googleWith(source).run({ fn: 'many' }).result).toEqual({ a: '1', b: '2' });
  });

  it('hold 1,000 values; with one more the 900 farthest from expiration stay', () => {
    const google = googleWith(`
      const values = (count) => Object.fromEntries([...Array(count).keys()].map((i) => ['k' + i, 'v']));
      function fill() { CacheService.getScriptCache().putAll(values(1000), 600); }
      function more() { CacheService.getScriptCache().put('last', 'v', 60); }
      function longer() { CacheService.getScriptCache().put('last', 'v', 900); }
      function count() { return Object.keys(CacheService.getScriptCache().getAll([...Object.keys(values(1000)), 'last'])).length; }
      function last() { return CacheService.getScriptCache().get('last'); }`);
    google.run({ fn: 'fill' });
    expect(google.run({ fn: 'count' }).result).toBe(1000);
    google.run({ fn: 'more' });
    expect([google.run({ fn: 'count' }).result, google.run({ fn: 'last' }).result]).toEqual([
      900,
      null,
    ]);
    google.run({ fn: 'fill' });
    google.run({ fn: 'longer' });
    expect(google.run({ fn: 'last' }).result).toBe('v');
  });

  it.each([
    ['a key above 250 characters', `put('k'.repeat(251), '1')`, 'Argument too large: key'],
    [
      'anything but texts',
      `putAll({ a: 1 })`,
      "The parameters ((class)) don't match the method signature for CacheService.Cache.putAll.",
    ],
  ])('refuse %s', (_what, code, message) => {
    expect(runBody(`CacheService.getScriptCache().${code};`).error?.message).toBe(message);
  });

  it('take a key of 250 characters', () => {
    const body = `CacheService.getScriptCache().put('k'.repeat(250), '1');`;
    expect(runBody(body).error).toBeUndefined();
  });

  it('of the document are null in a web app', () => {
    const google = googleWith(
      `function main() { return CacheService.getDocumentCache() === null; }`,
    );
    const contexts = ['menu', 'web-page', 'page-call'] as const;
    expect(contexts.map((context) => google.run({ fn: 'main', context }).result)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('hold no value above 100 KB', () => {
    const body = `CacheService.getScriptCache().put('a', 'x'.repeat(102401));`;
    expect(runBody(body).error?.message).toBe('Argument too large: value');
  });
});
