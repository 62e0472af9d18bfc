import { describe, expect, it } from 'vitest';
import {
  attendedBy,
  hasSession,
  isTrainingForm,
  reachedHeads,
  TRAINING,
  trainingForms,
  trainingTotals,
} from '../../src/records/training-figures';
import { wordsIn } from '../../src/words/words-in';
import { type Round, trainingValues } from '../builders/training';

const round = (fields: Partial<Round> = {}): Round => ({
  form: 'meeting',
  heldOn: '2024-11-15',
  sessions: 1,
  attended: { party: 40 },
  ...fields,
});

describe('a form of training', () => {
  it.each([
    ['meeting', true, true],
    ['copies', true, false],
    ['toString', false, false],
    ['', false, false],
  ])('%j is one: %s, with a session: %s', (form, is, has) => {
    expect([isTrainingForm(form), hasSession(form)]).toEqual([is, has]);
  });
});

it('the labels under which a training is stored are the words of the cell in Vietnamese', () => {
  const labels = Object.entries(TRAINING).map(([name, { label }]) => [name, label]);
  expect(Object.fromEntries(labels)).toEqual(wordsIn('vi').trainingFigures);
});

describe('the rounds of a training', () => {
  const rounds = [
    round({ heldOn: '2024-11-18', attended: { party: 40, students: 200 } }),
    round({ attended: { students: 90 }, sessions: 2 }),
    round({ form: 'copies', sessions: null, attended: {} }),
  ];

  it('are summed: last day, each form once, total attendances', () => {
    const values = trainingValues({ rounds });
    expect(trainingTotals(values)).toEqual({
      heldOn: '2024-11-18',
      sessions: 3,
      attended: 330,
      eligible: null,
    });
    expect(trainingForms(values)).toEqual(['meeting', 'copies']);
    expect(attendedBy(values)).toEqual({ party: 40, students: 290 });
  });

  it('have no totals if nobody was counted', () => {
    const none = { heldOn: null, sessions: null, attended: null, eligible: null };
    expect(trainingTotals([])).toEqual(none);
    const uncounted = trainingValues({ rounds: [round({ sessions: null, attended: {} })] });
    expect(trainingTotals(uncounted).attended).toEqual(null);
  });

  it('count only audiences that a round has reached for the rate', () => {
    const eligibleBy = { party: 45, students: 300, people: 1000 };
    const reached = (facts: Parameters<typeof trainingValues>[0]) =>
      reachedHeads(trainingValues(facts));
    expect(reached({ rounds: [round()], eligibleBy })).toEqual({ attended: 40, eligible: 45 });
    expect(reached({ rounds, eligibleBy })).toEqual({ attended: 330, eligible: 345 });
    expect(reached({ rounds, eligibleBy: { party: 45 } })).toEqual({ attended: 40, eligible: 45 });
  });
});
