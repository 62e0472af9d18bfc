import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltFiles, digestsOf } from '../built-files';

/** SHA-256 of each file of dist in the last release, which `npm run release` writes. */
export const RELEASED_FILE = 'deploy/release/released.json';

interface ReleasedBuild {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Names of files that differ from the last release, or `null` if `version` is not that of the last release. */
export function changedSinceRelease(
  root: string,
  version: string,
  built: BuiltFiles,
): readonly string[] | null {
  const file = join(root, RELEASED_FILE);
  if (!existsSync(file)) return null;
  const released: ReleasedBuild = JSON.parse(readFileSync(file, 'utf8'));
  if (released.version !== version) return null;
  const own = digestsOf(built);
  const names = new Set([...Object.keys(released.files), ...Object.keys(own)]);
  return [...names].filter((name) => released.files[name] !== own[name]).sort();
}
