import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { digestsOf } from '../../deploy/built-files';
import { moveUnreleased, nextVersion, type Release, release } from '../../deploy/release/release';
import { changedSinceRelease } from '../../deploy/release/released-build';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Letters.

## [0.1.0] - 2026-01-02

### Added

- Tabs.
`;

const RELEASED = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-03-04

### Added

- Letters.

## [0.1.0] - 2026-01-02

### Added

- Tabs.
`;

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Creates a Git repository with one commit. */
function repository() {
  const root = mkdtempSync(join(tmpdir(), 'don-doc-release-'));
  folders.push(root);
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  write('package.json', '{ "name": "p", "version": "0.1.0" }');
  write(
    'package-lock.json',
    '{ "version": "0.1.0", "packages": { "": { "version": "0.1.0" }, "a": { "version": "0.1.0" } } }',
  );
  write('CHANGELOG.md', CHANGELOG);
  write('deploy/release/release.ts', '');
  git('init', '--quiet');
  git('config', 'user.email', 'release@example.org');
  git('config', 'user.name', 'Release');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'feat: letters');
  const printed: string[] = [];
  const run = (options: Partial<Release> = {}) =>
    release({
      root,
      next: 'minor',
      dryRun: false,
      day: '2026-03-04',
      print: (line) => printed.push(line),
      saveOffices: () => {
        write('tests/data/office-2.1-vi.zip', 'office');
        return true;
      },
      check: () => true,
      build: () => ({ 'Code.js': git('log', '-1', '--format=%s') }),
      ...options,
    });
  return { root, git, write, read, run, printed };
}

describe('a release', () => {
  it('sets the version, moves what is unreleased, commits and tags', () => {
    const { git, read, run } = repository();
    expect(run()).toBe('0.2.0');
    expect(JSON.parse(read('package.json')).version).toBe('0.2.0');
    expect(JSON.parse(read('package-lock.json'))).toEqual({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, a: { version: '0.1.0' } },
    });
    expect(read('CHANGELOG.md')).toBe(RELEASED);
    expect(JSON.parse(read('deploy/release/released.json'))).toEqual({
      version: '0.2.0',
      files: { 'Code.js': 'chore: release 0.2.0' },
    });
    expect(git('show', '--name-only', '--format=', 'HEAD').split('\n')).toContain(
      'tests/data/office-2.1-vi.zip',
    );
    expect(git('rev-list', '--count', 'HEAD')).toBe('2');
    expect(git('log', '-1', '--format=%s %D')).toMatch(/^chore: release 0\.2\.0 .*tag: v0\.2\.0/);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('saves an office of, and checks, the version that is released', () => {
    const { read, run, write } = repository();
    const seen: string[] = [];
    const see = () => seen.push(JSON.parse(read('package.json')).version) > 0;
    const saveOffices = () => {
      write('tests/data/office-2.1-vi.zip', 'office');
      return see();
    };
    run({ saveOffices, check: see });
    expect(seen).toEqual(['0.2.0', '0.2.0']);
  });

  it('changes nothing in a dry run, and checks nothing', () => {
    const { git, run, printed } = repository();
    const check = () => {
      throw new Error('the check ran');
    };
    expect(run({ dryRun: true, check })).toBe('0.2.0');
    expect([git('status', '--porcelain'), git('tag')]).toEqual(['', '']);
    expect(printed.join()).toContain('Would check');
  });

  it.each([
    [
      'a tree that is not clean',
      (one: ReturnType<typeof repository>) => one.write('new', ''),
      {},
      /new$/,
    ],
    ['no saved office', () => undefined, { saveOffices: () => false }, /No office/],
    ['a check that fails', () => undefined, { check: () => false }, /check fails/],
    ['a build that fails', () => undefined, { build: () => null }, /build fails/],
    [
      'a tag that exists',
      (one: ReturnType<typeof repository>) => one.git('tag', 'v0.2.0'),
      {},
      /exists/,
    ],
    ['an earlier version', () => undefined, { next: '0.0.9' }, /does not come after/],
  ])('is refused with %s, and writes nothing', (_, prepare, options, sentence) => {
    const one = repository();
    prepare(one);
    const before = one.git('status', '--porcelain');
    expect(() => one.run(options)).toThrow(sentence);
    expect(one.git('status', '--porcelain')).toBe(before);
    expect([one.read('CHANGELOG.md'), one.git('rev-list', '--count', 'HEAD')]).toEqual([
      CHANGELOG,
      '1',
    ]);
  });
});

describe('a build', () => {
  const built = new Map([
    ['Code.js', Buffer.from('code')],
    ['unit.html', Buffer.from('page')],
  ]);
  const released = (files: Record<string, string>) => {
    const one = repository();
    one.write('deploy/release/released.json', JSON.stringify({ version: '1.0.0', files }));
    return one.root;
  };

  it('is that of the release if every file is', () => {
    expect(changedSinceRelease(released(digestsOf(built)), '1.0.0', built)).toEqual([]);
  });

  it('names the files that differ, are missing or are new', () => {
    const { 'Code.js': code = '' } = digestsOf(built);
    const root = released({ 'Code.js': `${code}0`, 'words-vi.html': code });
    const changed = ['Code.js', 'unit.html', 'words-vi.html'];
    expect(changedSinceRelease(root, '1.0.0', built)).toEqual(changed);
  });

  it('is compared with the release of its own version only', () => {
    expect(changedSinceRelease(released({}), '1.0.1', built)).toBeNull();
    expect(changedSinceRelease(repository().root, '1.0.0', built)).toBeNull();
  });
});

describe('the version that follows', () => {
  it.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', '1.10.0', '1.10.0'],
    ['2.0.0-beta.1', '2.0.0-beta.2', '2.0.0-beta.2'],
    ['2.0.0-beta.1', 'major', '2.0.0'],
  ])('%s, %s: %s', (current, next, then) => {
    expect(nextVersion(current, next)).toBe(then);
  });

  it.each(['1.2.3', '1.2.2', '0.9.9', 'newer', '1.2'])('1.2.3 is not followed by %s', (next) => {
    expect(() => nextVersion('1.2.3', next)).toThrow(next);
  });
});

describe('a changelog', () => {
  it.each([
    ['nothing under Unreleased', '## [Unreleased]\n\n## [0.1.0] - 2026-01-02\n\n- Tabs.\n'],
    ['no Unreleased', '## [0.1.0] - 2026-01-02\n'],
  ])('with %s is refused', (_, text) => {
    expect(() => moveUnreleased(text, '0.2.0', '2026-03-04')).toThrow(/Unreleased/);
  });

  it('of the project has a place for what comes next', () => {
    const text = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
    expect(text).toContain('## [Unreleased]\n');
    expect(text).toMatch(/^# Changelog\n/);
  });
});
