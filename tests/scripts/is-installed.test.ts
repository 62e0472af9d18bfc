import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInstalled, type LockedPackages } from '../../scripts/is-installed.mjs';

const read = (path: string): LockedPackages =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).packages;

const ENGINE = { version: '1.0.0', integrity: 'sha512-a' };
const LINTER = { version: '2.0.0', integrity: 'sha512-b', dev: true };
const FOR_WINDOWS = { version: '1.0.0', integrity: 'sha512-c', optional: true };
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/engine': ENGINE,
  'node_modules/linter': LINTER,
  'node_modules/engine-windows': FOR_WINDOWS,
};
const { '': _, 'node_modules/engine-windows': __, ...installed } = wanted;

describe('packages', () => {
  it('of this project are installed, whoever ran npm', () => {
    expect(isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))).toBe(
      true,
    );
  });

  it('are installed when those of other systems are missing', () => {
    expect(isInstalled(wanted, installed)).toBe(true);
    expect(isInstalled(wanted, { ...installed, 'node_modules/engine-windows': FOR_WINDOWS })).toBe(
      true,
    );
  });

  it.each([
    ['one is missing', { 'node_modules/linter': LINTER }],
    [
      'one has another version',
      { ...installed, 'node_modules/engine': { ...ENGINE, version: '1.0.1' } },
    ],
    [
      'one has other content',
      { ...installed, 'node_modules/engine': { ...ENGINE, integrity: 'sha512-d' } },
    ],
    [
      'one for another system has another version',
      { ...installed, 'node_modules/engine-windows': LINTER },
    ],
    ['one is no longer asked for', { ...installed, 'node_modules/formatter': LINTER }],
    ['there are none', {}],
  ])('are not installed when %s', (_, found) => {
    expect(isInstalled(wanted, found)).toBe(false);
  });

  it('for development may be missing if nobody develops', () => {
    const used = { 'node_modules/engine': ENGINE };
    expect(isInstalled(wanted, used)).toBe(false);
    expect(isInstalled(wanted, used, { withoutDev: true })).toBe(true);
    expect(isInstalled(wanted, { 'node_modules/linter': LINTER }, { withoutDev: true })).toBe(
      false,
    );
  });
});
