import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequestId, parseSentAnswer } from '../../../src/answers/rules/sent-answer';
import { acknowledgeAnswer, completionAnswer } from '../../builders/answers';
import { shows } from '../../promises/shows';

const acknowledgeAnswerOf = (sent: unknown) => parseSentAnswer('acknowledge', sent)?.answer ?? null;
const completionAnswerOf = (sent: unknown) => parseSentAnswer('report', sent)?.answer ?? null;

describe('what a page sends', () => {
  it('is accepted without any extra properties', () => {
    expect(acknowledgeAnswerOf({ ...acknowledgeAnswer(), unit: 'PN-002' })).toEqual(
      acknowledgeAnswer(),
    );
    expect(completionAnswerOf({ ...completionAnswer(), email: 'a@example.org' })).toEqual(
      completionAnswer(),
    );
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'VB-001'],
    ['a list', [acknowledgeAnswer()]],
    ['half of it', { dispatch: 'VB-001', version: 1 }],
    ['what it inherits', Object.create(acknowledgeAnswer())],
    ['a version in words', { ...acknowledgeAnswer(), version: '1' }],
    ['half a version', { ...acknowledgeAnswer(), version: 1.5 }],
    ['a position that is a list', { ...acknowledgeAnswer(), position: ['a'] }],
  ])('is no acknowledgement when it is %s', (_, sent) => {
    expect(acknowledgeAnswerOf(sent)).toEqual(null);
  });

  it.each([
    ['of no state', { state: 'notStarted' }],
    ['of values that are no list', { values: 'meeting' }],
    ['of a value that is no object', { values: [null] }],
    ['of half a value', { values: [{ label: 'A' }] }],
    ['of a number that is no text', { values: [{ label: 'A', text: 1 }] }],
    ['of an unknown audience', { values: [{ label: 'A', text: '1', audience: 'all' }] }],
    ['of half a round', { values: [{ label: 'A', text: '1', round: 0.5 }] }],
    ['of too many rounds', { values: [{ label: 'A', text: '1', round: 30 }] }],
    ['of too many values', { values: Array(1_000).fill({ label: 'A', text: '1' }) }],
  ])('is no training report %s', (_, fields) => {
    expect(completionAnswerOf({ ...completionAnswer(), ...fields })).toEqual(null);
  });

  it('confirms a larger number only explicitly', () => {
    const { moreIsRight: _, ...unsaid } = completionAnswer();
    expect(completionAnswerOf(unsaid)).toEqual(completionAnswer());
    expect(completionAnswerOf({ ...unsaid, moreIsRight: 'true' })).toEqual(completionAnswer());
  });

  it('is either refused or has the shape of an answer', () => {
    shows(43);
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (sent) => {
        expect([acknowledgeAnswerOf(sent), completionAnswerOf(sent)]).toEqual([null, null]);
      }),
    );
  });

  it.each([
    ['a1'.repeat(16), 'a1'.repeat(16)],
    ['A1'.repeat(16), null],
    ['a1'.repeat(17), null],
    ['', null],
    [['a1'.repeat(16)], null],
    [undefined, null],
  ])('has a request id of 32 digits: %j is %j', (sent, id) => {
    expect(parseRequestId(sent)).toEqual(id);
  });
});
