import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAll } from './bundle/build-all';
import { bundleClasp } from './deploy/bundled-clasp';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of clasp, bundled into one file. */
    clasp: string;
  }
}

/**
 * Builds the add-on into a folder of this run's own, which is the `builtFolder` of all its processes, and bundles clasp.
 * Builds again before each rerun in watch mode. Removes both at the end.
 */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'don-doc-'));
  const [dist, clasp] = [join(folder, 'dist'), join(folder, 'clasp.mjs')];
  mkdirSync(join(folder, 'maps'));
  const build = async () => {
    const { map } = await buildAll({ out: dist, door: 'active', plugins: [] });
    writeFileSync(join(folder, 'maps/Code.js.map'), map);
  };
  await Promise.all([build(), bundleClasp(clasp)]);
  process.env.DONDOC_DIST = dist;
  project.provide('clasp', clasp);
  project.onTestsRerun(build);
  return () => rmSync(folder, { recursive: true });
}
