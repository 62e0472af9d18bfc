import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acknowledgeAnswerOf, trainAnswerOf } from '../../src/core/read-answer';
import { acknowledgeAnswer, trainAnswer } from '../builders/answers';

describe('what a page sends', () => {
  it('is taken up without what else was put in', () => {
    expect(acknowledgeAnswerOf({ ...acknowledgeAnswer(), unit: 'PN-002' })).toEqual(
      acknowledgeAnswer(),
    );
    expect(trainAnswerOf({ ...trainAnswer(), email: 'a@example.org' })).toEqual(trainAnswer());
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'VB-001'],
    ['a list', [acknowledgeAnswer()]],
    ['half of it', { directive: 'VB-001', version: 1 }],
    ['what it inherits', Object.create(acknowledgeAnswer())],
    ['a version in words', { ...acknowledgeAnswer(), version: '1' }],
    ['half a version', { ...acknowledgeAnswer(), version: 1.5 }],
    ['a position that is a list', { ...acknowledgeAnswer(), position: ['a'] }],
    ['a megabyte', { ...acknowledgeAnswer(), position: 'x'.repeat(1_000_000) }],
  ])('is no acknowledgement when it is %s', (_, sent) => {
    expect(acknowledgeAnswerOf(sent)).toEqual(null);
  });

  it.each([
    ['of no state', { state: 'notStarted' }],
    ['of one form that is no list', { forms: 'meeting' }],
    ['of a form that is no text', { forms: [{}] }],
    ['of too many forms', { forms: Array(21).fill('meeting') }],
    ['of a number that is no text', { sessions: 1 }],
  ])('is no training report %s', (_, fields) => {
    expect(trainAnswerOf({ ...trainAnswer(), ...fields })).toEqual(null);
  });

  it('confirms a larger number only by saying so', () => {
    const { moreIsRight: _, ...unsaid } = trainAnswer();
    expect(trainAnswerOf(unsaid)).toEqual(trainAnswer());
    expect(trainAnswerOf({ ...unsaid, moreIsRight: 'true' })).toEqual(trainAnswer());
  });

  it('is refused or has the shape of an answer, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (sent) => {
        expect([acknowledgeAnswerOf(sent), trainAnswerOf(sent)]).toEqual([null, null]);
      }),
    );
  });
});
