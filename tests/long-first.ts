import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files and folders that take longest, the longest first: begun last, one of them would leave other cores idle. */
const LONG = [
  'tests/bundle/campaign',
  'tests/deploy/failures',
  'tests/deploy/interruption',
  'tests/demo/run-demo',
  'tests/browser/playground',
  'tests/bundle/follow-up',
  'tests/deploy/',
  'tests/browser/unit-page',
  'tests/faults/',
  'tests/browser/',
];

/** Begins with the files that take longest; among the others vitest's own order stands. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => this.placeOf(one) - this.placeOf(other));
  }

  private placeOf({ moduleId }: TestSpecification): number {
    const path = relative(this.ctx.config.root, moduleId).replaceAll('\\', '/');
    const place = LONG.findIndex((long) => path.startsWith(long));
    return place === -1 ? LONG.length : place;
  }
}
