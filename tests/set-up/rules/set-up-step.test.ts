import { describe, expect, it } from 'vitest';
import { setUpStepOf, stepsDone, withStepDone } from '../../../src/set-up/rules/set-up-step';

describe('the steps that are done', () => {
  it('are saved in order, each once', () => {
    const kept = ['leaders', 'hours', 'leaders'] as const;
    expect(kept.reduce((text, step) => withStepDone(text, step), '')).toBe('hours leaders');
  });

  it.each([null, undefined, '', 'nothing known'])('are none in %j', (kept) => {
    expect(stepsDone(kept)).toEqual([]);
  });

  it('have the names that the dialog uses; no other name is a step', () => {
    expect([setUpStepOf('page'), setUpStepOf('__proto__'), setUpStepOf(3)]).toEqual([
      'page',
      null,
      null,
    ]);
  });
});
