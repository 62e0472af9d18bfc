import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/day';
import { claimLetters, queueOf } from '../../../src/letters/rules/claim';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import { ladderKey } from '../../../src/records/letter-item-fields';
import { type LetterItemRecord, ladderPosition } from '../../../src/records/letter-item-record';
import { obligationKey } from '../../../src/records/obligation';
import { anyOffice, mostOfLadder, queuedDay, sentDay, stepsOf } from '../../builders/campaign';
import { shows } from '../../promises/shows';

shows(31);

const keysOf = (itemRecords: readonly Pick<LetterItemRecord, 'dispatchId' | 'unitCode'>[]) =>
  new Set(itemRecords.map(({ dispatchId, unitCode }) => obligationKey(dispatchId, unitCode)));

const doubles = (texts: readonly string[]) =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

/** Plans and sends every second day for six weeks. Returns the state at the end. */
function campaign(office: PlanInput): PlanInput {
  let input = office;
  for (let day = 0; day < 42; day += 2) {
    input = sentDay(queuedDay({ ...input, today: addDays(office.today, day) }));
  }
  return input;
}

describe('a plan', () => {
  it('has each obligation in one letter or among the skipped, and nowhere else', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const { letters, skipped } = planLetters(office);
        const placed = [...letters.flatMap(({ items }) => items), ...skipped].map(
          ({ obligation }) => obligation.key,
        );
        expect([...placed].sort()).toEqual(office.obligations.map(({ key }) => key).sort());
      }),
    );
  });

  it('yields nothing new if the day is planned again after it was sent', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        expect(planLetters(sentDay(queuedDay(office))).letters).toEqual([]);
      }),
    );
  });

  it('yields nothing new if the day is planned again while it waits', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        expect(planLetters(queuedDay(office)).letters).toEqual([]);
      }),
    );
  });
});

describe('a claim', () => {
  it('requests nothing that was not queued, and stays within its limits', () => {
    const claiming = fc.tuple(anyOffice, fc.nat(20), fc.nat(4), fc.nat(12));
    fc.assert(
      fc.property(claiming, ([office, days, letters, recipients]) => {
        const later = { ...queuedDay(office), today: addDays(office.today, days) };
        const queue = queueOf(later);
        const { claimed, dropped } = claimLetters(later, queue, { letters, recipients });
        for (const { letter, content } of claimed) {
          const asked = keysOf(content.items.flatMap(({ itemRecords }) => itemRecords));
          const queued = later.letters.filter(({ mailbox }) => mailbox === letter.mailbox);
          const known = keysOf(queued.flatMap(({ itemRecords }) => itemRecords));
          expect([...asked].filter((key) => !known.has(key))).toEqual([]);
        }
        const counted = claimed.reduce((sum, { content }) => sum + 1 + content.copies.length, 0);
        expect(claimed.length <= letters && counted <= recipients).toEqual(true);
        const ids = [...claimed, ...dropped].map(({ letter }) => letter.id);
        expect(new Set(ids).size).toEqual(ids.length);
      }),
    );
  });
});

describe('six weeks of letters', () => {
  const sent = (office: PlanInput) =>
    campaign(office).letters.filter(({ state }) => state === 'sent');

  it('bring a mailbox at most one letter a day', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        expect(doubles(sent(office).map(({ mailbox, sentAt }) => `${mailbox} ${sentAt}`))).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });

  it('request each stage of a unit once per tier', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const asked = sent(office).flatMap(({ itemRecords }) =>
          itemRecords.map((itemRecord) => `${ladderKey(itemRecord)} ${ladderPosition(itemRecord)}`),
        );
        expect(doubles(asked)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('are no more about a deadline than its ladder has steps', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        expect(mostOfLadder(sent(office))).toBeLessThanOrEqual(stepsOf(office));
      }),
      { numRuns: 40 },
    );
  });
});
