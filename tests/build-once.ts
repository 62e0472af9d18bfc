import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAll } from './bundle/build-all';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder that holds the add-on as it is pushed by default. */
    dist: string;
  }
}

/**
 * Builds the add-on before the tests of the built thing, once for both their projects, and again before they run again;
 * the folder goes with them.
 */
export default async function buildOnce({ vitest }: TestProject): Promise<() => void> {
  const root = vitest.getRootProject();
  if ('dist' in root.getProvidedContext()) return () => undefined;
  const out = mkdtempSync(join(tmpdir(), 'don-doc-'));
  const build = () => buildAll({ out, door: 'active', plugins: [] });
  await build();
  root.provide('dist', out);
  root.onTestsRerun(async () => {
    await build();
  });
  return () => rmSync(out, { recursive: true });
}
