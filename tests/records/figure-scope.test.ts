import { describe, expect, it } from 'vitest';
import {
  asClosed,
  figureNames,
  hasDeadlines,
  isStageCounted,
  mainStage,
  scopeOf,
  stageParts,
} from '../../src/records/figure-scope';
import { CLOSED_NAMES, NO_CLOSED_FIGURES, NO_FIGURES } from '../../src/records/figures';
import { dispatch } from '../builders/dispatch';

const receipt = dispatch({ asks: 'receipt' });
const training = dispatch();
const report = dispatch({ asks: 'result', task: 'report' });

describe('the scope of figures', () => {
  it('has the stages that one of the dispatches asks, and training if one asks for it', () => {
    expect(scopeOf([receipt])).toEqual({ stages: ['acknowledge'], isTraining: false });
    expect(scopeOf([report])).toEqual({ stages: ['complete'], isTraining: false });
    expect(scopeOf([report, receipt])).toEqual({
      stages: ['acknowledge', 'complete'],
      isTraining: false,
    });
    expect(scopeOf([receipt, training]).isTraining).toBe(true);
  });

  it('shows in full the result, or the receipt if no result is asked', () => {
    const stages = [receipt, training, report].map((one) => mainStage(scopeOf([one]).stages));
    expect(stages).toEqual(['acknowledge', 'complete', 'complete']);
  });

  it('names no figure of a stage that is not asked, and none of training without training', () => {
    expect(figureNames(scopeOf([training]))).toEqual(CLOSED_NAMES);
    const names = figureNames(scopeOf([receipt])).join(' ');
    expect(names).toMatch(/^units( acknowledge\w+){6} overdue unreachable$/);
    expect(figureNames(scopeOf([report])).join(' ')).toMatch(
      /^units( complete\w+){6} nothingToReport overdue unreachable$/,
    );
  });
});

describe('the parts of a stage', () => {
  const byDeadline = ['onTime', 'late', 'within', 'overdue'];
  const without = ['doneNoDeadline', 'openNoDeadline'];

  it.each([
    [{}, byDeadline],
    [{ completeLate: 1, completeWithin: 1 }, byDeadline],
    [{ completeDone: 1, completeOpen: 2 }, without],
    [{ completeDone: 1, completeOnTime: 2 }, [...byDeadline, ...without]],
  ])('of %j are those that have units', (figures, parts) => {
    expect(stageParts({ ...NO_FIGURES, units: 3, ...figures }, 'complete')).toEqual(parts);
  });

  it('are by deadline if a stage has one', () => {
    const figures = { ...NO_FIGURES, units: 1, acknowledgeDone: 1, completeWithin: 1 };
    expect(hasDeadlines(figures, ['acknowledge'])).toBe(false);
    expect(hasDeadlines(figures, ['acknowledge', 'complete'])).toBe(true);
  });

  it('are of no unit if the stage was not asked', () => {
    const figures = { ...NO_FIGURES, units: 1, acknowledgeDone: 1 };
    expect(isStageCounted(figures, 'acknowledge')).toBe(true);
    expect(isStageCounted(figures, 'complete')).toBe(false);
    expect(isStageCounted(NO_FIGURES, 'complete')).toBe(true);
  });
});

describe('a dispatch in a closed period', () => {
  it.each([
    [{ acknowledgeOnTime: 1 }, 'receipt', 'report'],
    [{ completeOpen: 1 }, 'result', 'report'],
    [{ acknowledgeOnTime: 1, completeOpen: 1 }, 'receiptAndResult', 'report'],
    [{ completeOnTime: 1, attended: 9 }, 'result', 'training'],
    [{}, 'receiptAndResult', 'report'],
  ])('with %j asked %s, task %s', (figures, asks, task) => {
    const now = dispatch({ task: 'report' });
    expect(asClosed(now, { ...NO_CLOSED_FIGURES, ...figures })).toMatchObject({ asks, task });
  });
});
