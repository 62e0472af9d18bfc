import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { judgeDeadlines } from '../../../src/calendar/deadline';
import { deadlinesTold } from '../../../src/dispatches/rules/deadlines-told';
import { standingOf } from '../../../src/dispatches/rules/standing';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import type { Cover } from '../../../src/records/cover';
import type { Directive } from '../../../src/records/directive';
import type { Obligation } from '../../../src/records/obligation';
import type { OutboxLetter } from '../../../src/records/outbox-letter';
import { directive } from '../../builders/directive';
import { cover, noticeCover, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { planInput } from '../../builders/plan-input';
import { deadlineRules } from '../../builders/rules';

interface Case {
  readonly letters?: readonly OutboxLetter[];
  readonly directive?: Partial<Directive>;
  readonly obligation?: Partial<Obligation>;
}

const trainOf = (asked: Day) => cover({ stage: 'train', asked, tier: -1_000 });
const noticed = (...covers: readonly Cover[]) =>
  sentLetter('2024-10-31', { kind: 'notice', covers });
const whole = noticed(noticeCover(), trainOf('2024-11-30'));

/** How receipt (by 8/11) and training (by 30/11) stand on 4/12/2024, when both days have passed. */
const stands = ({ letters = [], ...given }: Case) => {
  const judge = judgeDeadlines(deadlineRules(), '2024-12-04');
  const { acknowledge, train } = standingOf(
    directive(given.directive),
    obligation(given.obligation),
    judge,
    deadlinesTold(() => letters),
  );
  return [acknowledge.timing, train.timing];
};

describe('who was not told of a deadline is not late with it', () => {
  const late = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-12' } as const;

  it.each([
    ['of a unit that nobody has told', {}, ['untold', 'untold']],
    ['of a notice on paper', { directive: { firstNotice: 'paper' } }, ['overdue', 'overdue']],
    ['of a letter that has gone', { letters: [whole] }, ['overdue', 'overdue']],
    [
      'of a letter that waits',
      { letters: [{ ...whole, state: 'awaiting' }] },
      ['untold', 'untold'],
    ],
    ['of a recorded call', { letters: [{ ...whole, state: 'told' }] }, ['overdue', 'overdue']],
    [
      'of a notice of earlier releases, which had no day of training',
      { letters: [noticed(noticeCover())] },
      ['overdue', 'overdue'],
    ],
    [
      'of a notice that left the receipt out',
      { letters: [noticed(noticeCover({ tier: -1 }), trainOf('2024-11-30'))] },
      ['untold', 'overdue'],
    ],
    [
      'of days moved since',
      { letters: [whole], directive: { acknowledgeBy: '2024-11-13', trainBy: '2024-11-14' } },
      ['untold', 'untold'],
    ],
    [
      'of a later day that was granted',
      { letters: [whole], obligation: { acknowledgeExtendedTo: '2024-11-20' } },
      ['overdue', 'overdue'],
    ],
    [
      'of an answer to the first letter',
      { letters: [whole], obligation: late },
      ['late', 'overdue'],
    ],
    [
      'of an answer by who was told nothing',
      { obligation: { ...late, answeredVersion: 1 } },
      ['onTime', 'overdue'],
    ],
  ] as [string, Case, readonly string[]][])('%s', (_, given, timings) => {
    expect(stands(given)).toEqual(timings);
  });
});

describe('a unit that was added after the day of receipt', () => {
  const plan = (today: Day, given: Omit<Case, 'obligation'> & { row?: Partial<Obligation> }) =>
    planLetters(
      planInput({
        today,
        directives: [directive(given.directive)],
        obligations: [obligation(given.row)],
        letters: given.letters ?? [],
      }),
    );
  const said = (...given: Parameters<typeof plan>) => {
    const { letters, skipped } = plan(...given);
    return [
      ...letters.flatMap(({ items }) => items.map(({ kind, stages }) => [kind, ...stages])),
      ...skipped.map(({ reason }) => reason),
    ];
  };
  const added = plan('2024-11-12', {}).letters.map(({ covers }) =>
    sentLetter('2024-11-12', { kind: 'notice', covers }),
  );

  it('gets its first notice of what can still be met, and no follow-up of the receipt', () => {
    expect(said('2024-11-12', {})).toEqual([['notice', 'train']]);
    expect(said('2024-11-13', { letters: added })).toEqual(['notDue']);
    expect(said('2024-11-27', { letters: added })).toEqual([['reminder', 'train']]);
    expect(said('2024-12-03', { letters: added })).toEqual([['followUp', 'train']]);
  });

  it('is asked for the receipt by another notice once there is a new day, for it or for all', () => {
    const row = { acknowledgeExtendedTo: '2024-11-20' };
    const whole = [['notice', 'acknowledge', 'train']];
    expect(said('2024-11-13', { letters: added, row })).toEqual(whole);
    const moved = { acknowledgeBy: '2024-11-20' };
    expect(said('2024-11-13', { letters: added, directive: moved })).toEqual(whole);
    const answered = { ...row, acknowledge: 'acknowledged' } as const;
    expect(said('2024-11-13', { letters: added, row: answered })).toEqual(['notDue']);
  });

  it('hears of a moved day of training without one of receipt', () => {
    const moved = { directive: { trainBy: '2024-12-10' }, letters: added };
    expect(said('2024-11-13', moved)).toEqual([['reminder', 'train']]);
    const letters = plan('2024-11-13', moved).letters.map(({ covers }) =>
      sentLetter('2024-11-13', { id: 'T-000002', kind: 'reminder', covers }),
    );
    const then = { ...moved, letters: [...added, ...letters] };
    expect(said('2024-11-14', then)).toEqual(['notDue']);
    expect(stands({ ...then, directive: { trainBy: '2024-12-10' } })).toEqual(['untold', 'within']);
  });

  it('gets nothing when both days have passed, until the office sets new ones', () => {
    expect(said('2024-12-04', {})).toEqual(['daysPassed']);
  });
});
