import { expect, it } from 'vitest';
import { obligation } from '../../builders/obligation';
import { summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

it('a report counts as answered by others if the office or the parent unit entered a part of it', () => {
  const received = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' } as const;
  const answers = [
    { ...received, channel: 'page' },
    { ...received, channel: 'page', completeChannel: 'parent' },
    { ...received, channel: 'phone' },
    {},
  ] as const;
  const units = answers.map((_, at) => unit({ code: `PN-00${at + 1}` }));
  const obligations = answers.map((answer, at) =>
    obligation({ unitCode: `PN-00${at + 1}`, ...answer }),
  );
  const { answeredByOthers, silent } = summaryOf({ units, obligations });
  expect([answeredByOthers, silent]).toEqual([2, 1]);
});
