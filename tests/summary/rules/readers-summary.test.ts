import { describe, expect, it } from 'vitest';
import { readersSummary } from '../../../src/summary/rules/readers-summary';
import { itemRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

/** Summary with `count` exempt units, which have no address. */
const withExempt = (count: number) => {
  const units = Array.from({ length: count }, (_, at) => unit({ code: `A-${at}` }));
  return summaryOf({
    units,
    obligations: units.map(({ code }) =>
      obligation({ unitCode: code, exemptBecause: 'Không áp dụng' }),
    ),
  });
};

const none = {
  overdue: 0,
  extended: 0,
  exempt: 0,
  checking: 0,
  ended: 0,
  unreachable: 0,
  outdated: 0,
  unexpected: 0,
  rollUp: 0,
};

describe('a summary on the leaders’ page', () => {
  it('has the first 300 lines of a list and the number of the others', () => {
    const { exempt, leftOut } = readersSummary(withExempt(312), 'leaders');
    expect(exempt).toHaveLength(300);
    expect(leftOut).toEqual({ ...none, exempt: 12 });
  });

  it('counts the units past the last step that it leaves out', () => {
    const units = Array.from({ length: 4 }, (_, at) => unit({ code: `A-${at}` }));
    const obligations = units.map(({ code }) => obligation({ unitCode: code }));
    const letters = ['A-1', 'A-2', 'A-3'].map((code, at) =>
      sentLetter('2024-11-20', {
        id: `TH-${at}`,
        kind: 'followUp',
        itemRecords: [itemRecord({ unitCode: code, tier: at === 0 ? 5 : 10 })],
      }),
    );
    const whole = summaryOf({ units, obligations, letters, today: '2024-12-20' });
    const { overdue, leftOut, lastStepLeftOut } = readersSummary(whole, 'leaders', {
      beside: 150,
      lastStep: 10,
    });
    expect([overdue.map(({ code }) => code), leftOut?.overdue]).toEqual([['A-0', 'A-1'], 2]);
    expect(lastStepLeftOut).toBe(2);
  });

  it('does not cut a list of 300', () => {
    const { exempt, leftOut } = readersSummary(withExempt(300), 'leaders');
    expect(exempt).toHaveLength(300);
    expect(leftOut).toEqual(none);
  });

  it('has units outside the recipients without the basis of their answer', () => {
    const basis = 'theo báo cáo 12-BC/CB';
    const { unexpected } = summaryOf({
      obligations: [obligation({ asked: 'no', acknowledge: 'acknowledged', basis })],
    });
    expect(unexpected.map(({ remark }) => remark)).toEqual([basis]);
    const shown = readersSummary(
      summaryOf({ obligations: [obligation({ asked: 'no', acknowledge: 'acknowledged', basis })] }),
      'leaders',
    );
    expect(shown.unexpected.map(({ remark }) => remark)).toEqual(['']);
  });

  it('has no telephones, no notes of the office and no rows of single units', () => {
    const { unreachable, units, dispatch } = readersSummary(
      summaryOf({ units: [unit({ email: '', phone: '0100 200 300' })] }),
      'leaders',
    );
    expect([unreachable[0]?.remark, units, dispatch.note]).toEqual(['', [], '']);
  });
});

describe('a summary on the page of a supporting body', () => {
  const units = [
    ...['A', 'B', 'C'].map((code) => unit({ code, parent: 'A' })),
    unit({ code: 'D', email: '' }),
  ];
  const whole = summaryOf({
    units,
    obligations: [
      obligation({ unitCode: 'A', difficulties: 'thiếu kinh phí' }),
      obligation({ unitCode: 'B', exemptBecause: 'sáp nhập' }),
      obligation({ unitCode: 'C', completeExtendedTo: '2024-12-20', reason: 'CV 12' }),
      obligation({ unitCode: 'D', asked: 'no', basis: 'tự gọi đến', complete: 'completed' }),
    ],
  });
  const textFor = (reader: 'leaders' | 'support') => JSON.stringify(readersSummary(whole, reader));
  const named = [...units.map(({ name }) => name), 'thiếu kinh phí', 'CV 12'];

  it('names no unit, while leaders read names but nothing that a unit has written', () => {
    expect(named.filter((text) => !textFor('leaders').includes(text))).toEqual(['thiếu kinh phí']);
    expect(named.filter((text) => textFor('support').includes(text))).toEqual([]);
  });

  it('has the same figures, in total and by block', () => {
    const { reader, totals, blocks, periods, audiences } = readersSummary(whole, 'support');
    expect(reader).toBe('support');
    expect({ totals, blocks, periods, audiences }).toEqual({
      totals: whole.totals,
      blocks: whole.blocks,
      periods: whole.periods,
      audiences: whole.audiences,
    });
  });
});
