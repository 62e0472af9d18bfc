import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAll } from './bundle/build-all';
import { bundleClasp } from './deploy/bundled-clasp';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the default build of the add-on. */
    dist: string;
    /** Path of clasp, bundled into one file. */
    clasp: string;
  }
}

/**
 * Builds the add-on and bundles clasp before the tests that need them, and again before each rerun
 * in watch mode. Both are removed at the end.
 */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-'));
  const [dist, clasp] = [join(folder, 'dist'), join(folder, 'clasp.mjs')];
  const build = () => buildAll({ out: dist, door: 'active', plugins: [] });
  await Promise.all([build(), bundleClasp(clasp)]);
  project.provide('dist', dist);
  project.provide('clasp', clasp);
  project.onTestsRerun(async () => {
    await build();
  });
  return () => rmSync(folder, { recursive: true });
}
