/** Which part of a semantic version goes up (https://semver.org). */
export type Part = 'major' | 'minor' | 'patch';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** Gives the version that follows. Throws when `next` is neither a part nor a later version. */
export function nextVersion(current: string, next: string): string {
  const now = numbersIn(current);
  const [major, minor, patch] = now;
  if (next === 'major') return `${major + 1}.0.0`;
  if (next === 'minor') return `${major}.${minor + 1}.0`;
  if (next === 'patch') return `${major}.${minor}.${patch + 1}`;
  const then = numbersIn(next);
  const at = now.findIndex((number, place) => number !== then[place]);
  if (at < 0 || (then[at] ?? 0) < (now[at] ?? 0)) {
    throw new Error(
      `${next} does not come after ${current}: give major, minor, patch or a later version`,
    );
  }
  return next;
}

function numbersIn(version: string): [major: number, minor: number, patch: number] {
  const [, major, minor, patch] = VERSION.exec(version) ?? [];
  if (patch === undefined) {
    throw new Error(`${version} is no version: give major, minor, patch or one like 1.4.0`);
  }
  return [Number(major), Number(minor), Number(patch)];
}
