import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeHost } from '../../local/host/node/node-host';
import { dist } from './built';

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

/** Times at which the files of a folder were last written, sorted. */
const writtenIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .filter((file) => file.isFile())
    .map(({ mtimeMs }) => mtimeMs)
    .sort((one, other) => one - other);

describe('the build that tests load', () => {
  it('is newer than every source', () => {
    expect(writtenIn(dist)[0]).toBeGreaterThan(writtenIn(SOURCES).at(-1) ?? Number.NaN);
  });

  it('is also what offices, the playground and the demo run', () => {
    expect(nodeHost.projectOf({})).toBe(nodeHost.projectOf({ dist }));
  });
});
