import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/day';
import { isDone } from '../../../src/dispatches/rules/standing';
import { compose } from '../../../src/letters/compose/compose-letter';
import { askedBefore } from '../../../src/letters/rules/letters-before';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import type { PlannedLetter } from '../../../src/letters/rules/planned-letter';
import type { Obligation } from '../../../src/records/obligation';
import { groupBy } from '../../../src/texts/group-by';
import { anyOffice, queuedDay, sentDay } from '../../builders/campaign';
import { letterDesk } from '../../builders/letter-desk';

/** What befalls a unit or a dispatch while it is followed up. */
const anyEvent = fc.record({
  day: fc.nat(20),
  row: fc.nat(7),
  change: fc.constantFrom<Partial<Obligation>>(
    { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-06' },
    { acknowledge: 'acknowledged', train: 'completed' },
    { exemptBecause: 'sáp nhập' },
    { exemptBecause: '' },
    { acknowledgeExtendedTo: '2024-12-02' },
    { trainExtendedTo: '2024-12-20' },
    { train: 'notStarted', returnedStage: 'train', returnedOn: '2024-11-20' },
    { role: 'informed' },
    { asked: 'no' },
  ),
});
const anyEvents = fc.array(anyEvent, { maxLength: 12 });

type Event = typeof anyEvent extends fc.Arbitrary<infer Value> ? Value : never;

/** Plays six weeks in which every second day is planned and sent: what is planned each day, and on which state. */
function* days(office: PlanInput, events: readonly Event[]) {
  let input = office;
  for (let at = 0; at < 21; at += 1) {
    const befallen = events.filter(({ day }) => day === at);
    const obligations = input.obligations.map((one, row) =>
      Object.assign(
        {},
        one,
        ...befallen.filter((event) => event.row === row).map(({ change }) => change),
      ),
    );
    input = { ...input, obligations, today: addDays(office.today, 2 * at) };
    yield { input, letters: planLetters(input).letters };
    input = sentDay(queuedDay(input));
  }
}

const always = (check: (letter: PlannedLetter, input: PlanInput) => string[]) =>
  fc.assert(
    fc.property(anyOffice, anyEvents, (office, events) => {
      const wrong = [...days(office, events)].flatMap(({ input, letters }) =>
        letters.flatMap((letter) => check(letter, input)),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );

function textOf(letter: PlannedLetter, { today, directives, letters }: PlanInput): string {
  const composed = compose(letter, letterDesk({ today, directives, before: askedBefore(letters) }));
  if ('fault' in composed) throw new Error(composed.fault);
  return `${composed.message.subject}\n${composed.message.text}\n${composed.message.look.preheader}`;
}

it('no letter reminds who owes nothing, or of what is done, whatever has befallen units', () => {
  always(({ kind, items }, { directives, units }) =>
    items.flatMap(({ obligation, covers, kind: own }) => {
      if (!['reminder', 'followUp'].includes(own)) return [];
      const { asked, exemptBecause, role, key } = obligation;
      const unit = units.find(({ code }) => code === obligation.unit);
      const directive = directives.find(({ id }) => id === obligation.directive);
      const owes =
        asked === 'yes' &&
        exemptBecause === '' &&
        role === 'owes' &&
        unit?.state === 'active' &&
        directive?.state === 'open';
      const done = covers.filter(
        ({ stage }) => (stage === 'acknowledge' || stage === 'train') && isDone(stage, obligation),
      );
      return owes && done.length === 0 ? [] : [`${kind} to ${key}`];
    }),
  );
});

it('no letter of any kind says “quá hạn” where nothing that it asks for is overdue', () => {
  always((letter, input) => {
    if (letter.kind === 'escalation') return [];
    const isLate = letter.items.some(({ stages, standing }) =>
      stages.some((stage) => standing[stage].timing === 'overdue'),
    );
    const text = textOf(letter, input);
    return !isLate && text.toLowerCase().includes('quá hạn') ? [text] : [];
  });
});

/** Counts by obligation the letters that went out and asked for something overdue; a planned one may drop out at the claim. */
function followedUp({ letters }: PlanInput): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { covers } of letters.filter(({ state }) => state === 'sent')) {
    for (const [key, own] of groupBy(covers, ({ directive, unit }) => `${directive}/${unit}`)) {
      const asks = own.every(({ stage }) => stage === 'acknowledge' || stage === 'train');
      if (asks && own.some(({ tier }) => tier > 0)) counted.set(key, (counted.get(key) ?? 0) + 1);
    }
  }
  return counted;
}

it('“Đôn đốc lần n” is one more than what was asked after a deadline before, whatever the stage', () => {
  fc.assert(
    fc.property(anyOffice, anyEvents, (office, events) => {
      for (const { input, letters } of days(office, events)) {
        const counted = followedUp(input);
        for (const letter of letters.filter(({ kind }) => kind === 'followUp')) {
          const [first] = letter.items;
          const told = /lần (\d+)/.exec(textOf(letter, input))?.[1];
          if (first) expect(Number(told)).toBe((counted.get(first.obligation.key) ?? 0) + 1);
        }
      }
    }),
    { numRuns: 60 },
  );
});
