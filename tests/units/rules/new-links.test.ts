import { describe, expect, it } from 'vitest';
import { type LetterItemRecord, NO_DISPATCH } from '../../../src/records/letter-item-record';
import type { OutboxLetter } from '../../../src/records/outbox-letter';
import { toUnitCode } from '../../../src/records/unit';
import { planNewLinks, unitsToTell } from '../../../src/units/rules/new-links';
import { itemRecord, letter } from '../../builders/letter';
import { unit } from '../../builders/unit';

const said = { plannedOn: '2024-11-05', reason: 'leaked' } as const;
const linkCover = (code: string, linkVersion: number): LetterItemRecord => ({
  ...{ kind: 'link', dispatchId: NO_DISPATCH, unitCode: toUnitCode(code), linkVersion, ...said },
});
const told = (version: number, fields: Partial<OutboxLetter> = {}) =>
  letter({
    kind: 'newLink',
    state: 'queued',
    itemRecords: [linkCover('PN-001', version)],
    ...fields,
  });

describe('planNewLinks', () => {
  const [a, b] = [
    unit({ code: 'PN-001', email: 'Chung@xa.example.org' }),
    unit({ code: 'PN-002', email: 'chung@xa.example.org', linkVersion: 4 }),
  ];

  it('tells all active units of a mailbox in one letter, with each unit’s next link and the reason', () => {
    const { unitsByMailbox: boxes, itemFor: coverOf } = planNewLinks(
      { units: [a, b], letters: [] },
      said,
    );
    expect([...boxes]).toEqual([['chung@xa.example.org', [a, b]]]);
    expect([a, b].map(coverOf)).toEqual([linkCover('PN-001', 2), linkCover('PN-002', 5)]);
  });

  it.each([
    ['has no mailbox', { email: '' }],
    [
      'has one from which mail came back',
      { email: 'a@x.example.org', returnedEmail: 'a@x.example.org' },
    ],
    ['has ended', { state: 'ended' as const }],
    ['is suspended', { state: 'suspended' as const }],
  ])('tells nobody about a unit that %s, but renews its link', (_, fields) => {
    const one = unit({ code: 'PN-001', ...fields });
    const { unitsByMailbox: boxes, itemFor: coverOf } = planNewLinks(
      { units: [one], letters: [] },
      said,
    );
    expect([boxes.size, coverOf(one).linkVersion]).toEqual([0, 2]);
  });

  it.each(['awaiting', 'queued', 'sending'] as const)(
    'keeps the version decided by a letter that is %s, and tells it only once',
    (state) => {
      const { unitsByMailbox: boxes, itemFor: coverOf } = planNewLinks(
        { units: [a], letters: [told(2, { state })] },
        said,
      );
      expect([boxes.size, coverOf(a).linkVersion]).toEqual([0, 2]);
      expect(coverOf({ ...a, linkVersion: 2 }).linkVersion).toBe(2);
      expect(coverOf({ ...a, linkVersion: 3 }).linkVersion).toBe(3);
    },
  );

  it('keeps the version decided by a letter sent on the same day', () => {
    const letters = [told(2, { state: 'sent', plannedOn: said.plannedOn })];
    const { unitsByMailbox: boxes, itemFor: coverOf } = planNewLinks(
      { units: [{ ...a, linkVersion: 2 }], letters },
      said,
    );
    expect([boxes.size, coverOf({ ...a, linkVersion: 2 }).linkVersion]).toEqual([0, 2]);
  });

  it('makes new links for another reason, whatever an earlier letter said', () => {
    const letters = [told(2, { state: 'sent', plannedOn: said.plannedOn })];
    const units = [{ ...a, linkVersion: 2 }];
    const { unitsByMailbox: boxes, itemFor: coverOf } = planNewLinks(
      { units, letters },
      { ...said, reason: 'moved' },
    );
    expect([boxes.size, units.map(coverOf)[0]?.linkVersion]).toEqual([1, 3]);
  });

  it('makes new links again on a later day, and ignores other letters', () => {
    const others = [
      told(2, { state: 'sent', plannedOn: '2024-11-04' }),
      letter({ state: 'queued', itemRecords: [itemRecord()] }),
    ];
    const { unitsByMailbox: boxes, itemFor: coverOf } = planNewLinks(
      { units: [{ ...a, linkVersion: 2 }], letters: others },
      said,
    );
    expect([boxes.size, coverOf({ ...a, linkVersion: 2 }).linkVersion]).toEqual([1, 3]);
  });
});

describe('linksToTell', () => {
  const waits = told(2, { mailbox: 'a@xa.example.org' });
  const reads = unit({ code: 'PN-001', email: 'a@xa.example.org', linkVersion: 2 });

  it('returns the unit whose link was made, even if it was renewed since', () => {
    for (const one of [reads, { ...reads, linkVersion: 3 }])
      expect(unitsToTell(waits, [one])).toEqual([one]);
  });

  it.each([
    ['whose link was not made', { linkVersion: 1 }],
    ['that reads another mailbox', { email: 'b@xa.example.org' }],
    ['that has ended', { state: 'ended' as const }],
    ['that the letter does not name', { code: toUnitCode('PN-002') }],
  ])('returns none %s', (_, fields) => {
    expect(unitsToTell(waits, [{ ...reads, ...fields }])).toEqual([]);
  });

  it('returns none for a letter about anything else', () => {
    const other = {
      mailbox: 'a@xa.example.org',
      itemRecords: [itemRecord({ unitCode: 'PN-001', version: 1 })],
    };
    expect(unitsToTell(other, [reads])).toEqual([]);
  });
});
