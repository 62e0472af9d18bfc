import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDispatchId } from '../../../../src/records/dispatch';
import type { LetterItemRecord } from '../../../../src/records/letter-item-record';
import { toUnitCode } from '../../../../src/records/unit';
import {
  formatLetterItems,
  parseLetterItems,
} from '../../../../src/workbook/cells/kinds/letter-items';
import { anyDay } from '../../../builders/days';
import { itemRecord, noticeRecord } from '../../../builders/letter';

const anyCode = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({
    minLength: 1,
    unit: fc.constantFrom('A', ' ', ',', '|', '%', ':', '\n', '\r', '\u2028'),
  }),
  fc.stringMatching(/^[A-Z]{2}-\d{3}$/),
);

const anyCover: fc.Arbitrary<LetterItemRecord> = fc.record({
  dispatchId: anyCode.map(toDispatchId),
  unitCode: anyCode.map(toUnitCode),
  stage: fc.constantFrom('notice', 'acknowledge', 'complete'),
  version: fc.integer({ min: 1, max: 99 }),
  day: fc.option(anyDay),
  tier: fc.integer({ min: -60, max: 60 }).map((tier) => tier + 0),
});

const asSet = (itemRecords: readonly LetterItemRecord[]) =>
  itemRecords.map((one) => JSON.stringify(one)).sort();

describe('the covers cell', () => {
  it('has one line for each dispatch, stage, version, deadline and tier', () => {
    const itemRecords = [
      noticeRecord({ unitCode: 'PN-001' }),
      itemRecord({ unitCode: 'PN-001', stage: 'complete', day: '2024-11-30', tier: -1 }),
      noticeRecord({ unitCode: 'PN-002' }),
    ];
    expect(formatLetterItems(itemRecords).split('\n')).toEqual([
      'VB-001|notice|1|-|0: PN-001, PN-002',
      'VB-001|complete|1|2024-11-30|-1: PN-001',
    ]);
  });

  it('reads back as written, whatever codes staff use', () => {
    const itemRecords = fc.array(anyCover, { maxLength: 12 });
    fc.assert(
      fc.property(itemRecords, (written) => {
        const read = parseLetterItems(formatLetterItems(written));
        expect(read === null ? null : asSet(read)).toEqual(
          asSet(
            written.map(({ dispatchId, unitCode, stage, version, day, tier }) => ({
              unitCode,
              dispatchId,
              stage,
              version,
              day,
              tier,
            })),
          ),
        );
      }),
    );
  });

  it('holds nothing when it is blank', () => {
    expect(parseLetterItems('\n  \n')).toEqual([]);
  });

  it.each([
    'đã gửi rồi',
    'VB-001|notice|1|2024-11-08|0',
    'VB-001|notice|1|2024-11-08|0: ',
    'VB-001|remind|1|2024-11-08|0: PN-001',
    'VB-001|notice|1|08/11/2024|0: PN-001',
    'VB-001|notice|1|2024-11-08|0: PN-001\nvà PN-002',
    'VB-001|notice|1|2024-11-08|0: PN-%',
  ])('edited into %j cannot be read', (text) => {
    expect(parseLetterItems(text)).toEqual(null);
  });
});
