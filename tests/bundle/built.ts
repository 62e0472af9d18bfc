import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { afterAll } from 'vitest';
import { builtFolder } from '../../local/host/node/built-folder';
import { buildAll, buildServer, type Door } from './build-all';

/** Folder with the default build, which all tests share. */
export const dist = builtFolder;

/** Builds the add-on, or a variant of it, into a folder of its own, which is removed after the test file. */
export async function build(
  door: Door,
  { template = false, pasted = false } = {},
): Promise<string> {
  const folder = ownFolder();
  await buildAll({ out: folder, door, template, pasted, plugins: [] });
  return folder;
}

/**
 * Builds the server code with esbuild plugins and copies the pages of the default build. Returns
 * the folder.
 */
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
