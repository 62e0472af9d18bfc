import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveUnreleased } from './move-unreleased';
import { nextVersion } from './next-version';

/** Where and as what a release is made. */
export interface Release {
  readonly root: string;
  /** `major`, `minor`, `patch`, or the version itself. */
  readonly next: string;
  readonly dryRun: boolean;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly day: string;
  readonly print: (line: string) => void;
  /** Tries what is to be released; tells whether it holds. */
  readonly check: () => boolean;
}

/**
 * Makes a release: a clean tree and the check first, then version, changelog, commit and tag; nothing is pushed. Gives
 * the version. Throws with a sentence, before anything is written, when something is not as it must be.
 */
export function release({ root, next, dryRun, day, print, check }: Release): string {
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
    print(`Would check, write ${Object.keys(files).join(', ')}, commit and tag v${version}`);
    return version;
  }
  if (!check()) throw new Error('The check fails: nothing was changed');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  git('commit', '--quiet', '-m', `chore: release ${version}`, '--', ...Object.keys(files));
  git('tag', '-a', `v${version}`, '-m', `Đôn Đốc ${version}`);
  print(`Released ${version}. To publish: git push --follow-tags`);
  return version;
}

/** Sets the version of a package file, and in a lock file also that of the package itself. */
function withVersion(text: string, version: string): string {
  const data = JSON.parse(text);
  data.version = version;
  const own = data.packages?.[''];
  if (own) own.version = version;
  return `${JSON.stringify(data, null, 2)}\n`;
}
