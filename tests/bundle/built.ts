import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { afterAll, inject } from 'vitest';
import { buildAll, buildServer, type Door } from './build-all';

/** Folder with the default build, made once for all test files; outside tests, the existing build. */
export const dist = process.env.VITEST
  ? inject('dist')
  : fileURLToPath(new URL('../../dist', import.meta.url));

/** Builds the add-on, as it is or in a variant, into a folder of its own, which goes when the test file ends. */
export async function build(
  door: Door,
  { template = false, pasted = false } = {},
): Promise<string> {
  const folder = ownFolder();
  await buildAll({ out: folder, door, template, pasted, plugins: [] });
  return folder;
}

/** Builds the server code with plugins, with the pages unchanged, into a folder of its own if none is given. */
export async function buildWith(plugins: readonly Plugin[], folder = ownFolder()): Promise<string> {
  const { code } = await buildServer({ door: 'active', plugins });
  cpSync(dist, folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  return folder;
}

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
