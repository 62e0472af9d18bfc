import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gt, inc, valid } from 'semver';
import { RELEASED_FILE } from './released-build';

/** Folder in which each release saves an office, which every later version works with. */
const SAVED_OFFICES = 'tests/data';

export interface Release {
  readonly root: string;
  /** `major`, `minor`, `patch`, or the version itself. */
  readonly next: string;
  readonly dryRun: boolean;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly day: string;
  readonly print: (line: string) => void;
  /** Builds, and saves an office into `SAVED_OFFICES` unless there is one of its file version. False if it fails. */
  readonly saveOffices: () => boolean;
  /** Runs the tests. Returns true if they pass. */
  readonly check: () => boolean;
  /** Builds the committed version. Returns the SHA-256 of each built file, or `null` if the build fails. */
  readonly build: () => Readonly<Record<string, string>> | null;
}

/**
 * Makes a release: requires a clean working tree, writes version and changelog, saves an office for the tests, requires
 * a passed check, then commits with the digests of the built files, and tags. Returns the version. Does not
 * push. If something is wrong, throws and leaves the tree as it was.
 */
export function release(parts: Release): string {
  const { root, next, dryRun, day, print } = parts;
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const dirty = git('status', '--porcelain');
  if (dirty !== '') throw new Error(`Commit or put away first:\n${dirty}`);
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const version = nextVersion(JSON.parse(read('package.json')).version, next);
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`Tag v${version} exists already`);
  const files: Readonly<Record<string, string>> = {
    'package.json': withVersion(read('package.json'), version),
    'package-lock.json': withVersion(read('package-lock.json'), version),
    'CHANGELOG.md': moveUnreleased(read('CHANGELOG.md'), version, day),
  };
  if (dryRun) {
    const written = [...Object.keys(files), RELEASED_FILE, SAVED_OFFICES].join(', ');
    print(`Would check, write ${written}, commit and tag v${version}`);
    return version;
  }
  const before = git('rev-parse', 'HEAD');
  try {
    // First, so that what is checked has the version that is released
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
    if (!parts.saveOffices()) throw new Error('No office could be saved: nothing was changed');
    if (!parts.check()) throw new Error('The check fails: nothing was changed');
    git('add', SAVED_OFFICES, ...Object.keys(files));
    git('commit', '--quiet', '-m', `chore: release ${version}`);
    // The build has version and day of that commit
    const built = parts.build();
    if (built === null) throw new Error('The build fails: nothing was changed');
    const released = JSON.stringify({ version, files: built }, null, 2);
    writeFileSync(join(root, RELEASED_FILE), `${released}\n`);
    git('add', RELEASED_FILE);
    git('commit', '--quiet', '--amend', '--no-edit');
    git('tag', '-a', `v${version}`, '-m', `Đôn Đốc ${version}`);
  } catch (error) {
    git('reset', '--quiet', '--hard', before);
    git('clean', '--quiet', '--force', SAVED_OFFICES);
    throw error;
  }
  print(`Released ${version}. To publish: git push --follow-tags`);
  return version;
}

/** Sets the version in package.json or package-lock.json. A lock file has it in two places. */
function withVersion(text: string, version: string): string {
  const data = JSON.parse(text);
  data.version = version;
  const own = data.packages?.[''];
  if (own) own.version = version;
  return `${JSON.stringify(data, null, 2)}\n`;
}

const UNRELEASED = '## [Unreleased]';

/**
 * Moves the entries under Unreleased to a new heading with version and day
 * (https://keepachangelog.com). Throws if there are no entries.
 */
export function moveUnreleased(changelog: string, version: string, day: string): string {
  const [before, after, ...more] = changelog.split(`${UNRELEASED}\n`);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`CHANGELOG.md needs one heading "${UNRELEASED}"`);
  }
  const next = after.search(/^## /m);
  const entries = (next < 0 ? after : after.slice(0, next)).trim();
  if (!/^- /m.test(entries)) {
    throw new Error('CHANGELOG.md has nothing under Unreleased: say there what users get');
  }
  const rest = next < 0 ? '' : `\n${after.slice(next)}`;
  return `${before}${UNRELEASED}\n\n## [${version}] - ${day}\n\n${entries}\n${rest}`;
}

/**
 * Returns the next version (https://semver.org). Throws if `next` is neither `major`, `minor` or
 * `patch` nor a later version.
 */
export function nextVersion(current: string, next: string): string {
  const then =
    next === 'major' || next === 'minor' || next === 'patch' ? inc(current, next) : valid(next);
  if (then === null) {
    throw new Error(`${next} is no version: give major, minor, patch or one like 1.4.0`);
  }
  if (!gt(then, current)) {
    throw new Error(
      `${next} does not come after ${current}: give major, minor, patch or a later version`,
    );
  }
  return then;
}
