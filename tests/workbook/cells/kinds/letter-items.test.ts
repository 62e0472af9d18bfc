import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentAt } from '../../../../src/calendar/moment';
import { toDispatchId } from '../../../../src/records/dispatch';
import {
  type LetterItemKind,
  type LetterItemRecord,
  LINK_REASONS,
} from '../../../../src/records/letter-item-record';
import { STAGES } from '../../../../src/records/stage';
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

const version = fc.integer({ min: 1, max: 99 });
const count = fc.nat(99);
const ofVersion = { version };
const ofStage = { version, stage: fc.constantFrom(...STAGES) };
const anyMoment = fc
  .tuple(anyDay, fc.nat(24 * 60 - 1))
  .map(([day, minute]) => momentAt(day, minute));

/** Any values of the members of each kind. */
const MEMBERS: { readonly [Kind in LetterItemKind]: object } = {
  announcement: { ...ofStage, setDay: fc.option(anyDay) },
  reminder: { ...ofStage, setDay: anyDay, step: fc.integer({ min: -60, max: 60 }) },
  orderedReminder: { ...ofStage, setDay: fc.constant(null), ordinal: count.map((at) => at + 1) },
  notice: { ...ofVersion, movesDeadline: fc.boolean() },
  extension: { ...ofVersion, extendedTo: anyDay },
  information: ofVersion,
  cancellation: { ...ofVersion, earlier: count },
  supplement: { ...ofVersion, returnedOn: anyDay, isLate: fc.boolean() },
  refusal: { ...ofVersion, refusedAt: anyMoment },
  escalation: { ...ofVersion, sentOn: anyDay },
  subordinates: { ...ofVersion, setDay: anyDay },
  link: {
    linkVersion: version,
    plannedOn: anyDay,
    reason: fc.constantFrom(...LINK_REASONS, 'withdrawn'),
  },
  contact: { isChanged: fc.boolean(), decidedOn: anyDay },
  leadership: { cutOff: anyDay, position: version, correction: count },
};

const anyRecord: fc.Arbitrary<LetterItemRecord> = fc.oneof(
  ...Object.entries(MEMBERS).map(
    ([kind, members]) =>
      fc.record({
        ...{ kind: fc.constant(kind), ...members },
        dispatchId: anyCode.map(toDispatchId),
        unitCode: anyCode.map(toUnitCode),
      }) as fc.Arbitrary<LetterItemRecord>,
  ),
);

const asSet = (itemRecords: readonly LetterItemRecord[]) =>
  itemRecords.map((one) => JSON.stringify(Object.entries(one).sort())).sort();

/** Part of the line after the dispatch, and the members that it means. */
const STORED: { readonly [Kind in LetterItemKind]: readonly [string, object] } = {
  announcement: [
    'complete|2|2024-11-30|-1000',
    { version: 2, stage: 'complete', setDay: '2024-11-30' },
  ],
  reminder: [
    'acknowledge|1|2024-11-08|-3',
    { version: 1, stage: 'acknowledge', setDay: '2024-11-08', step: -3 },
  ],
  orderedReminder: [
    'complete|1|-|-998',
    { version: 1, stage: 'complete', setDay: null, ordinal: 2 },
  ],
  notice: ['notice|1|-|1', { version: 1, movesDeadline: true }],
  extension: ['extension|1|2024-11-20|1', { version: 1, extendedTo: '2024-11-20' }],
  information: ['information|3|-|0', { version: 3 }],
  cancellation: ['cancellation|1|-|2', { version: 1, earlier: 2 }],
  supplement: ['supplement|1|2024-11-12|1', { version: 1, returnedOn: '2024-11-12', isLate: true }],
  refusal: ['refusal|1|2024-11-11|930', { version: 1, refusedAt: '2024-11-11T15:30' }],
  escalation: ['escalation|1|-|20052', { version: 1, sentOn: '2024-11-25' }],
  subordinates: ['subordinates|1|2024-11-08|0', { version: 1, setDay: '2024-11-08' }],
  link: ['link|5|2024-11-05|3', { linkVersion: 5, plannedOn: '2024-11-05', reason: 'withdrawn' }],
  contact: ['contact|1|2024-11-05|1', { decidedOn: '2024-11-05', isChanged: false }],
  leadership: ['leadership|2|2024-11-30|1', { position: 2, cutOff: '2024-11-30', correction: 1 }],
};

describe('the covers cell', () => {
  it('has one line for each dispatch, stage, version, deadline and step', () => {
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
    const itemRecords = fc.array(anyRecord, { maxLength: 12 });
    fc.assert(
      fc.property(itemRecords, (written) => {
        const read = parseLetterItems(formatLetterItems(written));
        expect(asSet(read ?? [])).toEqual(asSet(written));
      }),
    );
  });

  it.each(Object.entries(STORED))(
    'of the kind %s is stored as it was in 1.0',
    (kind, [text, own]) => {
      const about = { dispatchId: toDispatchId('VB-001'), unitCode: toUnitCode('PN-001') };
      expect(parseLetterItems(`VB-001|${text}: PN-001`)).toEqual([{ kind, ...about, ...own }]);
    },
  );

  it('holds nothing when it is blank', () => {
    expect(parseLetterItems('\n  \n')).toEqual([]);
  });

  it.each([
    'đã gửi rồi',
    'VB-001|notice|1|2024-11-08|0',
    'VB-001|notice|1|2024-11-08|0: ',
    'VB-001|remind|1|2024-11-08|0: PN-001',
    'VB-001|notice|1|08/11/2024|0: PN-001',
    'VB-001|extension|1|-|1: PN-001',
    'VB-001|announcement|1|2024-11-08|0: PN-001',
    'VB-001|notice|1|2024-11-08|0: PN-001\nvà PN-002',
    'VB-001|notice|1|2024-11-08|0: PN-%',
  ])('edited into %j cannot be read', (text) => {
    expect(parseLetterItems(text)).toEqual(null);
  });
});
