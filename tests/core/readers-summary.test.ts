import { describe, expect, it } from 'vitest';
import { readersSummary } from '../../src/core/readers-summary';
import { obligation } from '../builders/obligation';
import { summaryOf } from '../builders/summary';
import { unit } from '../builders/unit';

/** A summary in which so many units are exempt, without an address. */
const withExempt = (count: number) => {
  const units = Array.from({ length: count }, (_, at) => unit({ code: `A-${at}` }));
  return summaryOf({
    units,
    obligations: units.map(({ code }) =>
      obligation({ unit: code, exemptBecause: 'Không áp dụng' }),
    ),
  });
};

const none = {
  overdue: 0,
  extended: 0,
  exempt: 0,
  unreachable: 0,
  outdated: 0,
  unexpected: 0,
  rollUp: 0,
};

describe('what the leaders’ page gets', () => {
  it('are the first 300 lines of a list, with how many it had more', () => {
    const { exempt, leftOut } = readersSummary(withExempt(312));
    expect(exempt).toHaveLength(300);
    expect(leftOut).toEqual({ ...none, exempt: 12 });
  });

  it('is a list of 300 as it is', () => {
    const { exempt, leftOut } = readersSummary(withExempt(300));
    expect(exempt).toHaveLength(300);
    expect(leftOut).toEqual(none);
  });

  it('are no telephones, no notes of the office and no rows of single units', () => {
    const { unreachable, units, directive } = readersSummary(
      summaryOf({ units: [unit({ email: '', phone: '0100 200 300' })] }),
    );
    expect([unreachable[0]?.remark, units, directive.note]).toEqual(['', [], '']);
  });
});
