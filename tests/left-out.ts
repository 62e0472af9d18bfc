import { readdirSync } from 'node:fs';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { findBrowser, NO_BROWSER } from '../scripts/find-browser.mjs';

const TESTS = new URL('./', import.meta.url);

/**
 * Reports at the end of a run which tests were left out, because there is no browser or `npm run
 * quick` skips them.
 */
export default class LeftOut implements Reporter {
  private isPart = false;

  onInit({ config }: Vitest): void {
    this.isPart = config.project.length > 0;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (findBrowser() === null && modules.some(({ project }) => project.name === 'sharing')) {
      console.log(`Left out: tests that need a browser. ${NO_BROWSER}`);
    }
    if (!this.isPart) return;
    const ran = new Set(modules.map(({ relativeModuleId }) => relativeModuleId));
    const all = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.test.ts'));
    const left = all.filter((path) => !ran.has(`tests/${path}`));
    const folders = new Set(left.map((path) => path.split('/')[0]));
    console.log(
      `Left out: the build, and ${left.length} of ${all.length} test files, all in ${[...folders].sort().join(', ')}.\n` +
        'The whole gate is npm test.',
    );
  }
}
