import fc from 'fast-check';
import { ALL_ASKS, type Dispatch, isAsked } from '../../src/records/dispatch';
import { anyNearDay } from './days';

type AskedFields = Pick<Dispatch, 'asks' | 'task' | 'taskWords' | 'acknowledgeBy' | 'completeBy'>;

/** What any dispatch may ask, with or without a deadline for each stage that it asks. */
export const anyAsked: fc.Arbitrary<AskedFields> = fc
  .record({
    asks: fc.constantFrom(...ALL_ASKS),
    task: fc.constantFrom('training', 'report', 'report'),
    ownWords: fc.constantFrom('', 'tổ chức Ngày hội'),
    acknowledgeBy: fc.option(anyNearDay),
    completeBy: fc.option(anyNearDay),
  })
  .map(({ asks, task, ownWords, acknowledgeBy, completeBy }) => ({
    asks,
    task,
    taskWords: task === 'report' ? ownWords : '',
    acknowledgeBy: isAsked({ asks }, 'acknowledge') ? acknowledgeBy : null,
    completeBy: isAsked({ asks }, 'complete') ? completeBy : null,
  }));
