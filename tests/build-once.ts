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

/** Builds the add-on before the tests of the built thing, and again before they run again; the folder goes with them. */
export default async function buildOnce(project: TestProject): Promise<() => void> {
  const out = mkdtempSync(join(tmpdir(), 'don-doc-'));
  const build = () => buildAll({ out, door: 'active', plugins: [] });
  await build();
  project.provide('dist', out);
  project.onTestsRerun(async () => {
    await build();
  });
  return () => rmSync(out, { recursive: true });
}
