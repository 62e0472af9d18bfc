import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { dist } from '../bundle/built';

/** A text of the built code, found exactly once, and what takes its place. */
export type Mutation = readonly [from: string, to: string];

/** Gives a built add-on that is broken in the given places. */
export function mutated(...mutations: readonly Mutation[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-mutated-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  cpSync(dist, folder, { recursive: true });
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  writeFileSync(join(folder, 'Code.js'), mutations.reduce(replaced, code));
  return folder;
}

function replaced(code: string, [from, to]: Mutation): string {
  const found = code.split(from).length - 1;
  if (found !== 1) throw new Error(`Found ${found} times: ${from}`);
  return code.replace(from, () => to);
}
