import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { afterAll } from 'vitest';

/** How the bundle reaches the spreadsheet. */
export type Door = 'active' | 'by-id';

/** Builds the add-on; the tests of the manifest hand it what others leave out. */
export const { buildAll } = (await import(new URL('../../build.mjs', import.meta.url).href)) as {
  buildAll(options: {
    out: string;
    door: Door;
    access?: 'anyone' | 'domain';
    plugins: readonly Plugin[];
  }): Promise<Map<string, string | Uint8Array>>;
};

/** Builds the add-on into a folder of its own, which goes when the test file ends. */
export async function build(door: Door, plugins: readonly Plugin[] = []): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  await buildAll({ out: folder, door, plugins });
  return folder;
}

/** The folder that holds the add-on as it is pushed by default. */
export const dist = await build('active');
