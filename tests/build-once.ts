import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAll } from './bundle/build-all';
import { bundleClasp } from './deploy/bundled-clasp';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder that holds the add-on as it is pushed by default. */
    dist: string;
    /** The file that holds all of clasp. */
    clasp: string;
  }
}

/** Builds the add-on before the tests of the built thing, and again before they run again, and clasp; both go with them. */
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
