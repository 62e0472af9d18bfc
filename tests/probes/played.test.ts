import { beforeAll, describe, expect, it } from 'vitest';
import { COST } from '../../local/services/calls/cost-figures';
import { PROBES } from '../../probes/asked/all-probes';
import { COLUMNS } from '../../probes/asked/costs';
import type { BuiltKit } from '../../probes/kit/build-kit';
import { openKit, playKit, playPlace } from '../../probes/kit/play-kit';
import { figuresOf, lineThrough } from '../../probes/read/cost-figures';
import { othersThan } from '../../probes/read/held-to';
import { readLiveFile } from '../../probes/read/live-file';
import { type Outcomes, placesOf } from '../../probes/read/probe';
import { googleCalls } from '../structure/google-calls';
import { builtKit, doctored, fileOf, keptBy, kitOn } from './built-kit';

let kit: BuiltKit;

beforeAll(async () => {
  kit = await builtKit();
});

const linesOf = (outcomes: Outcomes) =>
  Object.entries(outcomes).flatMap(([place, answers]) =>
    Object.entries(answers)
      .filter(([name]) => !/^(cost-|round-trip|mail-time)/.test(name))
      .map(([name, one]) => `${place} ${name}: ${JSON.stringify('gave' in one ? one.gave : one)}`),
  );

describe('the kit, played whole on local/', () => {
  it('has an answer to every probe in every place, except what only a browser can measure', () => {
    const open = PROBES.flatMap((probe) =>
      placesOf(probe)
        .filter((place) => !kit.local[place]?.[probe.name])
        .map((place) => `${place} ${probe.name}`),
    );
    expect(open).toEqual(['menu dialog-browser', 'night first-opening']);
  });

  it('is answered as recorded beside this test', async () => {
    await expect(`${linesOf(kit.local).join('\n')}\n`).toMatchFileSnapshot('answers-of-local.txt');
  });

  it('names nobody: its output contains no address, no id and no name of the file', () => {
    const text = JSON.stringify(fileOf(kit.local));
    expect(text).not.toMatch(/@phuninh|example\.org|spreadsheet-1|script-1|macros/);
    expect(text.replaceAll('"@a"', '')).not.toContain('@');
    expect(readLiveFile(text)).toEqual(fileOf(kit.local));
  });

  it('measures the costs of local/: its results are the figures of the cost model', () => {
    const figures = figuresOf(fileOf(kit.local), COLUMNS);
    const charged = Object.fromEntries(Object.entries(COST).map(([name, { ms }]) => [name, ms]));
    expect(Object.keys(figures).sort()).toEqual(Object.keys(charged).sort());
    for (const [name, ms] of Object.entries(charged)) {
      expect
        .soft(Math.abs((figures[name] ?? 0) - ms) / ms, `${name}: ${figures[name]}`)
        .toBeLessThan(0.01);
    }
  });
});

/** Methods of the add-on that no probe can call: what each is for. */
const UNASKED: Readonly<Record<string, string>> = {
  'HtmlTemplate.getRawContent': 'joined pages of the package',
  'Logger.log': 'errors of a dialog call',
  'Menu.addSeparator': 'the menu of a template',
  'Sheet.getParent': 'the cells of a full file are counted',
  'SpreadsheetApp.openById': 'the by-id variant',
  'Ui.alert': 'would stop the menu until somebody presses',
};

it('the kit calls every method of Google that the add-on calls, except a few', async () => {
  const google = await kitOn();
  google.run({ fn: 'openKit' });
  google.type('chu@live-check.example.org', google.snapshot().tabs[0]?.name ?? '', 'D1', 'x');
  openKit(google, kit.key, 'desk');
  playPlace(google, kit.key, 'call');
  const called = new Set(google.journal.map(({ name }) => name));
  const product = googleCalls('google-apps-script').map(({ name }) => name);
  expect(product.length).toBeGreaterThan(180);
  expect(product.filter((name) => !called.has(name))).toEqual(Object.keys(UNASKED));
});

describe('local/ is found to differ', () => {
  it('from a Google whose web app has no sheet at hand', async () => {
    const google = await kitOn({ activeSpreadsheetInWebApp: false });
    openKit(google, kit.key, 'desk');
    expect(othersThan(keptBy(google), kit.local)).toEqual([
      'page, sheet-read: local "string", Google {"throws":"Cannot read properties of null (reading \'getSheets\')"}',
      'page, sheet-write: local true, Google {"throws":"Cannot read properties of null (reading \'getSheets\')"}',
    ]);
  });

  it('from a Google of another country by formats and days, and not by the language of its errors', () => {
    const google = { locale: 'en_US', language: 'vi' } as const;
    const found = othersThan(playKit({ ...kit, google }), kit.local);
    expect(found).toContain(
      'call, number-formats, thousands: local "1.234.567", Google "1,234,567"',
    );
    expect(found).toContain('call, tabs, locale: local "vi_VN", Google "en_US"');
    const others = new Set(found.map((one) => /^call, ([\w-]+)/.exec(one)?.[1]));
    expect([...others].sort()).toEqual([
      ...[
        'day-as-number',
        'number-formats',
        'old-days',
        'tabs',
        'texts-appended',
        'texts-in-plain-cells',
      ],
    ]);
  });

  it('not from itself', () => {
    expect(othersThan(kit.local, kit.local)).toEqual([]);
  });

  it.each([
    ['call', 'hmac-charsets', { asUtf8: true }],
    ['call', 'texts-in-text-cells', { '=1+1': ['number', '2', '=1+1'] }],
    ['call', 'strict-dropdown', { listed: 'Có', other: 'written', cleared: '' }],
    ['call', 'pdf', { begins: '<html', pages: 1, kilobytes: 1 }],
    ['call', 'mail-quota', { before: 20_000, after: 19_999 }],
    ['clock', 'sheet-write', false],
    ['limit', 'finally-at-limit', true],
    ['limit', 'killed-after', 1700],
    ['limit', 'lock-after-limit', 14],
    ['night', 'ten-minutes-over-night', { hours: 12, ticks: 40, longest: 60, shortest: 1 }],
    ['phone-page', 'stranger', 'owner'],
  ] as const)('from what Google answers otherwise: %s, %s', (place, name, gave) => {
    const live = doctored(kit.local, place, name, gave);
    const found = othersThan(live, kit.local);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((one) => one.startsWith(`${place}, ${name}`))).toBe(true);
  });

  it.each([
    ['call', 'wrap-unset', { wrap: true }],
    ['call', 'cost-stores', { lock: 9 }],
    ['call', 'mail-quota', { before: 87, after: 86 }],
    ['limit', 'killed-after', 371],
    ['limit', 'lock-after-limit', 2],
    ['night', 'ten-minutes-over-night', { hours: 11.9, ticks: 70, longest: 14.2, shortest: 6 }],
    ['page', 'active-user', 'owner'],
  ] as const)(
    'not by what it refuses by name, measures only, or may differ in: %s, %s',
    (place, name, gave) => {
      expect(othersThan(doctored(kit.local, place, name, gave), kit.local)).toEqual([]);
    },
  );
});

it('a line through points gives the time of a call and of each further cell, never less than zero', () => {
  const at = (points: [number, number][]) => lineThrough(points);
  expect(
    at([
      [0, 10],
      [10, 30],
      [20, 50],
    ]),
  ).toEqual({ base: 10, each: 2 });
  expect(
    at([
      [0, 50],
      [10, 10],
    ]),
  ).toEqual({ base: 30, each: 0 });
  expect(at([[5, 7]])).toEqual({ base: 7, each: 0 });
});
