import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { makePage, type ShowingTest } from './make-page';

const PAGE = new URL('../../docs/promises.md', import.meta.url);
const TESTS = new URL('../', import.meta.url);

/**
 * Fills docs/promises.md in after a run in which all tests passed, including those that need a
 * browser. In CI the run fails if the page differs from the committed one.
 */
export default class PromisesPage implements Reporter {
  private isNarrowed = false;

  onInit({ config }: Vitest): void {
    this.isNarrowed = config.testNamePattern !== undefined || findBrowser() === null;
  }

  onTestRunEnd(modules: readonly TestModule[], _errors: unknown, reason: string): void {
    if (this.isNarrowed || reason !== 'passed' || !isWhole(modules)) return;
    const before = readFileSync(PAGE, 'utf8');
    const page = makePage(before, modules.flatMap(showingTests));
    if (page === before) return;
    writeFileSync(PAGE, page);
    console.error(
      'docs/promises.md has changed: run `npm test` again and commit docs/promises.md.',
    );
    if (process.env.CI) process.exitCode = 1;
  }
}

/** True if every test file was run. */
function isWhole(modules: readonly TestModule[]): boolean {
  const ran = new Set(modules.map(fileOf));
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .every((path) => ran.has(path.replaceAll('\\', '/').replace(/\.test\.ts$/, '')));
}

function fileOf({ relativeModuleId }: TestModule): string {
  return relativeModuleId.replace(/^tests\//, '').replace(/\.test\.ts$/, '');
}

function showingTests(module: TestModule): ShowingTest[] {
  const file = fileOf(module);
  return [...module.children.allTests('passed')].flatMap((test) => {
    const { shown = [] } = test.meta();
    return shown.length > 0 ? [{ file, shown }] : [];
  });
}
