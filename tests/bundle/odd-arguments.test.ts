import { describe, expect, it } from 'vitest';
import { officeWith, owner, sendAll, smallList } from './office';
import { publicFunctions } from './public-functions';
import { words } from './rows-of';
import { lastingState, writesOf } from './traces';

/** Values that no dialog of this version sends. */
const ODD: readonly unknown[] = [
  ...[undefined, null, 0, 1.5, '', 'VB-001', true, 'a'.repeat(5000)],
  ...[[], [null], [[]], [{}], [['x']]],
  ...[{}, { units: null }, { length: 3 }, JSON.parse('{"__proto__": {"x": 1}}')],
];

const argumentsOf = (value: unknown) => [[value], ['office', value, value]];

describe('a public function that is called with odd arguments', () => {
  const google = officeWith(smallList(3));
  sendAll(google);
  const saved = google.save();

  it.each(publicFunctions())('ends without a raw TypeError: %s', (fn) => {
    const raw = ODD.flatMap(argumentsOf).flatMap((args) => {
      google.restore(saved);
      const report = google.run({ fn, args, user: owner, context: 'dialog-call' });
      return report.error?.name === 'TypeError'
        ? [`${JSON.stringify(args).slice(0, 60)}: ${report.error.message}`]
        : [];
    });
    expect(raw).toEqual([]);
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
