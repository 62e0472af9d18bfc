/** Ends with status 1 unless dist is, file by file, the build that the release of this version recorded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBuilt } from '../built-files';
import { deployWords } from '../deploy-words';
import { changedSinceRelease } from './released-build';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const changed = changedSinceRelease(root, version, readBuilt(root, deployWords('en')));
const fault =
  changed === null
    ? `No digests of ${version} are recorded`
    : changed.length > 0
      ? `Not as released: ${changed.join(', ')}`
      : null;
console.log(fault ?? `dist is the build of ${version}`);
process.exitCode = fault === null ? 0 : 1;
