import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { dist } from '../bundle/built';

/** Builds the add-on with one thing broken: a text of its code, found exactly once, replaced by another. */
export function mutated(from: string, to: string): string {
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  const found = code.split(from).length - 1;
  if (found !== 1) throw new Error(`Found ${found} times: ${from}`);
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-mutated-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  cpSync(dist, folder, { recursive: true });
  writeFileSync(
    join(folder, 'Code.js'),
    code.replace(from, () => to),
  );
  return folder;
}
