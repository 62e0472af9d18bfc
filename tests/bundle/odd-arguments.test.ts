import { describe, expect, it } from 'vitest';
import { ANSWER_KINDS } from '../../src/answers/rules/answer-kinds';
import { acknowledgeAnswer, completionAnswer, delayAnswer } from '../builders/answers';
import { officeWith, owner, sendAll, smallList, tokenIn } from './office';
import { publicFunctions } from './public-functions';
import { words } from './rows-of';
import { lastingState, writesOf } from './traces';

/** Values that no dialog of this version sends. */
const ODD: readonly unknown[] = [
  ...[undefined, null, 0, 1.5, '', 'VB-001', true, 'a'.repeat(5000)],
  ...[[], [null], [[]], [{}], [['x']]],
  ...[{}, { units: null }, { length: 3 }, JSON.parse('{"__proto__": {"x": 1}}')],
  ...[{ parameter: null }, { parameter: { t: 5, d: [] } }, { parameter: { s: {} } }],
  ...[{ parameter: { test: null } }],
];

/** Answers with one odd field each. */
function oddFields(value: unknown): object[] {
  const whole = { ...delayAnswer(), ...acknowledgeAnswer(), ...completionAnswer() };
  return Object.keys(whole).map((field) => ({ ...whole, [field]: value }));
}

/** Errors with a sentence of ours, and none. */
const SENTENCES: readonly (string | undefined)[] = [undefined, 'Error'];

describe('a public function that is called with odd arguments', () => {
  const google = officeWith(smallList(3));
  sendAll(google);
  const saved = google.save();
  const token = tokenIn(google.letters[0] ?? { body: '' });
  const request = 'a1'.repeat(16);
  const argumentsOf = (value: unknown): unknown[][] => [
    [value],
    ['office', value, value],
    [token, value, request],
    [{ parameter: { t: token, d: value } }],
  ];

  /** Errors that Google or the language words, of a call with each of these arguments. */
  const rawErrors = (fn: string, calls: readonly unknown[][]): string[] =>
    calls.flatMap((args) => {
      google.restore(saved);
      const before = google.logs.length;
      const { error } = google.run({ fn, args, user: owner, context: 'dialog-call' });
      // A dialog's call logs its TypeError and throws a sentence; a visitor's call answers whatever was thrown.
      const logged = error ? [] : google.logs.slice(before);
      const faults = [...(SENTENCES.includes(error?.name) ? [] : [error?.message]), ...logged];
      return faults.map((fault) => `${JSON.stringify(args).slice(0, 60)}: ${fault}`);
    });

  it.each(publicFunctions())('ends without a raw error: %s', (fn) => {
    expect(rawErrors(fn, ODD.flatMap(argumentsOf))).toEqual([]);
  });

  it.each(Object.values(ANSWER_KINDS))('ends without one if a field is odd: $call', ({ call }) => {
    const answers = ODD.flatMap(oddFields).map((answer) => [token, answer, request]);
    expect(rawErrors(call, answers)).toEqual([]);
  });

  it('is told what to do, and the log has the place of the fault', () => {
    google.restore(saved);
    const before = lastingState(google);
    const report = google.call(owner, 'changeUnits', 5, null);
    expect(report.error).toMatchObject({ name: 'Error', message: words.errors.oddArguments });
    expect(google.logs.at(-1)).toMatch(/^TypeError: .+\n +at /);
    expect(writesOf(report)).toEqual([]);
    expect(lastingState(google)).toEqual(before);
  });

  it.each([undefined, null, {}, { range: {} }, 'x'])(
    'is refused in a sentence where a visitor plays a trigger: %j',
    (event) => {
      google.restore(saved);
      const { error } = google.callFromPage('onSheetEdit', event);
      expect(error).toMatchObject({ name: 'Error', message: words.errors.notAllowed });
    },
  );
});
