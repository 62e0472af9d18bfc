import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeze } from '../../../src/periods/rules/freeze';
import { closingsOf, isSound, isSoundWithoutUnits, sealOf } from '../../../src/periods/rules/seals';
import { CLOSED_NAMES } from '../../../src/records/figures';
import type { FrozenFigures } from '../../../src/records/frozen-figures';
import { itemRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { frozenTotal, summaryOf } from '../../builders/summary';
import { unit } from '../../builders/unit';

const facts = {
  period: 'Tháng 11/2024',
  closing: 1,
  cutOff: '2024-11-30',
  closedAt: '2024-12-01T00:05',
  reason: '',
} as const;

const units = [
  unit({ code: 'A' }),
  unit({ code: 'B', block: 'Chính quyền' }),
  unit({ code: 'C' }),
  unit({ code: 'D', state: 'ended' }),
];
const frozen = freeze(
  summaryOf({ units, obligations: units.map(({ code }) => obligation({ unitCode: code })) }),
  facts,
);

const soundnessOf = (rows: readonly FrozenFigures[]) => closingsOf(rows).map(isSound);

describe('a closing', () => {
  it('freezes the total, each block, and each unit that owes something', () => {
    expect(
      frozen.map(({ level, block, code, units: count }) => [level, block, code, count]),
    ).toEqual([
      ['total', '', '', 3],
      ['block', 'Trường học', '', 2],
      ['block', 'Chính quyền', '', 1],
      ['unit', 'Trường học', 'A', 1],
      ['unit', 'Trường học', 'C', 1],
      ['unit', 'Chính quyền', 'B', 1],
    ]);
  });

  it('is sound as frozen, in any order of its rows', () => {
    expect(soundnessOf(frozen)).toEqual([true]);
    expect(soundnessOf([...frozen].reverse())).toEqual([true]);
  });

  it('is not sound if any figure of any row was changed', () => {
    const anyPlace = fc.tuple(fc.nat(frozen.length - 1), fc.constantFrom(...CLOSED_NAMES));
    fc.assert(
      fc.property(anyPlace, ([at, name]) => {
        const rows = frozen.map((row, index) =>
          index === at ? { ...row, [name]: row[name] + 1 } : row,
        );
        expect(soundnessOf(rows)).toEqual([false]);
      }),
    );
  });

  it.each([1, 2, 3, 4, 5])('is not sound without its row %i', (at) => {
    expect(soundnessOf(frozen.filter((_, index) => index !== at))).toEqual([false]);
  });

  it('keeps each unit’s follow-ups and their result, difficulties and overdue stages', () => {
    const rows = freeze(
      summaryOf({
        units: [unit({ code: 'A' }), unit({ code: 'B' })],
        obligations: [
          obligation({ unitCode: 'A', complete: 'completed', completedOn: '2024-12-02' }),
          obligation({ unitCode: 'B', difficulties: 'thiếu\n kinh phí' }),
        ],
        letters: ['A', 'B'].map((code) =>
          sentLetter('2024-12-03', {
            kind: 'followUp',
            itemRecords: [
              itemRecord({ unitCode: code, stage: 'complete', day: '2024-11-30', tier: 1 }),
            ],
          }),
        ),
      }),
      facts,
    );
    const acknowledgement = {
      ...{ stage: 'acknowledge', due: '2024-11-08', daysLate: 18 },
      followedUp: { times: 0, step: 0 },
    };
    const training = {
      ...{ stage: 'complete', due: '2024-12-02', daysLate: 2 },
      followedUp: { times: 1, step: 1 },
    };
    expect(
      rows.map(({ level, reminders, completedAfter, difficulties, overdueStages }) => [
        level,
        reminders,
        completedAfter,
        difficulties,
        overdueStages,
      ]),
    ).toEqual([
      ['total', 2, 1, '', []],
      ['block', 2, 1, '', []],
      ['unit', 1, 1, '', [acknowledgement]],
      ['unit', 1, 0, 'thiếu kinh phí', [acknowledgement, training]],
    ]);
  });

  it.each([
    { reminders: 7 },
    { completedAfter: 7 },
    { difficulties: 'thêm' },
    { overdueStages: [{ stage: 'complete' as const, due: '2024-12-02', daysLate: 3 }] },
  ] as const)('is not sound once what it keeps of the follow-up is %j', (change) => {
    for (const at of frozen.keys()) {
      const rows = frozen.map((row, index) => (index === at ? { ...row, ...change } : row));
      expect(soundnessOf(rows)).toEqual([false]);
    }
  });

  it('has the same seal in every version', () => {
    expect(sealOf(frozenTotal({ units: 1 }), [])).toBe('16ob5rg2kdu');
  });

  it('has sound totals without unit rows, but not if a figure of a block was changed', () => {
    const above = frozen.filter(({ level }) => level !== 'unit');
    const changed = above.map((row) =>
      row.level === 'block' ? { ...row, units: row.units + 1 } : row,
    );
    const soundAbove = (rows: typeof frozen) => closingsOf(rows).map(isSoundWithoutUnits);
    expect([soundAbove(frozen), soundAbove(above), soundAbove(changed)]).toEqual([
      [true],
      [true],
      [false],
    ]);
  });

  it('is distinguished from its correction', () => {
    const corrected = freeze(summaryOf(), { ...facts, closing: 2, reason: 'bổ sung' });
    expect(soundnessOf([...corrected, ...frozen])).toEqual([true, true]);
  });
});
