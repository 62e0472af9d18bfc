import { readdirSync } from 'node:fs';
import type { Reporter, TestModule, Vitest } from 'vitest/node';

const TESTS = new URL('./', import.meta.url);

/** Says at the end of a run of some projects, as `npm run quick` is, which tests it has left out. */
export default class LeftOut implements Reporter {
  private isPart = false;

  onInit({ config }: Vitest): void {
    this.isPart = config.project.length > 0;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (!this.isPart) return;
    const ran = new Set(modules.map(({ relativeModuleId }) => relativeModuleId));
    const all = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.test.ts'));
    const left = all.filter((path) => !ran.has(`tests/${path}`));
    const folders = new Set(left.map((path) => path.split('/')[0]));
    console.log(
      `Left out: the build, and ${left.length} of ${all.length} test files, all in ${[...folders].sort().join(', ')}.\n` +
        'The whole gate is npm run check.',
    );
  }
}
