import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Error with a message for the user: why nothing could be compared. */
export class CannotCompare extends Error {}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Paths that the build script has had in the history, latest first. */
const BUILD_SCRIPTS = ['scripts/build.mjs', 'build.mjs'];

/** A folder with a built add-on. `remove` deletes the folder if it was made for the comparison. */
export interface Build {
  readonly dist: string;
  remove(): void;
}

/**
 * Returns the build in the folder `named`, or builds the commit `named` outside this checkout.
 * Throws CannotCompare if `named` is neither, or cannot be built.
 */
export function buildOf(named: string): Build {
  if (existsSync(named)) {
    if (existsSync(join(named, 'Code.js'))) return { dist: named, remove: () => undefined };
    throw new CannotCompare(
      `The folder ${named} holds no Code.js: name a dist folder or a commit.`,
    );
  }
  const commit = commitOf(named);
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-compare-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    buildCommit(commit, named, folder);
  } catch (error) {
    remove();
    throw error;
  }
  return { dist: join(folder, 'dist'), remove };
}

function commitOf(named: string): string {
  const { status, stdout } = git('rev-parse', '--verify', '--quiet', `${named}^{commit}`);
  if (status !== 0) throw new CannotCompare(`${named} is neither a folder nor a commit.`);
  return stdout.trim();
}

/**
 * Builds a commit in a temporary git worktree with the packages of this checkout, and leaves only
 * `dist` in `folder`.
 */
function buildCommit(commit: string, named: string, folder: string): void {
  const tree = join(folder, 'tree');
  execFileSync('git', ['worktree', 'add', '--quiet', '--detach', tree, commit], { cwd: ROOT });
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'), 'junction');
    const script = BUILD_SCRIPTS.find((path) => existsSync(join(tree, path)));
    if (script === undefined) throw new CannotCompare(`The commit ${named} has no build script.`);
    const built = spawnSync(process.execPath, [script], { cwd: tree, encoding: 'utf8' });
    if (built.status !== 0) throw new CannotCompare(whyNotBuilt(named, built.stderr));
    cpSync(join(tree, 'dist'), join(folder, 'dist'), { recursive: true });
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

function whyNotBuilt(named: string, said: string): string {
  const [, gone] = /Cannot find package '([^']+)'/.exec(said) ?? [];
  if (gone === undefined) return `The commit ${named} cannot be built:\n${said}`;
  return `The commit ${named} needs the package ${gone}, which this checkout does not have. Build it in a checkout of its own, and name its dist folder instead.`;
}

const git = (...args: readonly string[]) =>
  spawnSync('git', [...args], { cwd: ROOT, encoding: 'utf8' });
