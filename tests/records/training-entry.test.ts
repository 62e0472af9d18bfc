import { describe, expect, it } from 'vitest';
import {
  attendedBy,
  hasSession,
  isTrainingForm,
  reachedHeads,
  type TrainingEntry,
  trainingTotals,
} from '../../src/records/training-entry';

const round = (fields: Partial<TrainingEntry> = {}): TrainingEntry => ({
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

describe('the rounds of a training', () => {
  const rounds = [
    round({ heldOn: '2024-11-18', attended: { party: 40, students: 200 } }),
    round({ attended: { students: 90 }, sessions: 2 }),
    round({ form: 'copies', sessions: null, attended: {} }),
  ];

  it('are summed: last day, each form once, total attendances', () => {
    expect(trainingTotals(rounds)).toEqual({
      heldOn: '2024-11-18',
      forms: ['meeting', 'copies'],
      sessions: 3,
      attended: 330,
    });
    expect(attendedBy(rounds)).toEqual({ party: 40, students: 290 });
  });

  it('have no totals if nobody was counted', () => {
    expect(trainingTotals([])).toEqual({ heldOn: null, forms: [], sessions: null, attended: null });
    expect(trainingTotals([round({ sessions: null, attended: {} })]).attended).toEqual(null);
  });

  it('count only audiences that a round has reached for the rate', () => {
    const eligible = { party: 45, students: 300, people: 1000 };
    expect(reachedHeads([round()], eligible)).toEqual({ attended: 40, eligible: 45 });
    expect(reachedHeads(rounds, eligible)).toEqual({ attended: 330, eligible: 345 });
    expect(reachedHeads(rounds, { party: 45 })).toEqual({ attended: 40, eligible: 45 });
  });
});
