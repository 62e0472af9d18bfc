import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/calendar/day';
import { claimLetters, outboxLettersOf, queueOf } from '../../../src/letters/rules/claim';
import { awaitedNow } from '../../../src/letters/rules/letter-now';
import { type PlanInput, planLetters } from '../../../src/letters/rules/plan-letters';
import { recipientCount } from '../../../src/letters/rules/planned-letter';
import type { OutboxLetter } from '../../../src/records/outbox-letter';
import type { Unit } from '../../../src/records/unit';
import { anyOffice, queuedDay, sentDay } from '../../builders/campaign';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, phoneReminder, sentLetter } from '../../builders/letter';
import { planInput } from '../../builders/plan-input';
import { rules } from '../../builders/rules';
import { unit } from '../../builders/unit';

const leaderEmail = 'vanphong@xa.example.org';
const shared = 'vanthu@phuninh.example.org';
const paper = dispatch({ firstNotice: 'paper' });

/** An office whose units have had one follow-up, and are due to get the second on 22/11. */
const office = (fields: Partial<PlanInput> = {}, from = 2): PlanInput => {
  const { units = [unit({ leaderEmail })] } = fields;
  return planInput({
    today: '2024-11-22',
    dispatches: [paper],
    units,
    letters: units.map(({ code, email }, at) =>
      sentLetter('2024-11-11', {
        id: `T-00000${at + 1}`,
        kind: 'followUp',
        mailbox: email,
        itemRecords: [itemRecord({ unitCode: code, tier: 1 })],
      }),
    ),
    rules: rules({ leaderCopyFrom: from, needsApproval: [] }),
    ...fields,
  });
};

const planned = (input: PlanInput) =>
  planLetters(input).letters.map(({ mailbox, kind, copies, needsApproval, items }) => ({
    ...{ mailbox, kind, copies, needsApproval },
    units: items.map((item) => item.unit.code),
  }));

/** The letters of a plan as rows of Hộp thư đi, approved. */
const approved = (input: PlanInput): PlanInput => {
  const titled = planLetters(input).letters.map((letter) => ({ ...letter, subject: '' }));
  const rows = outboxLettersOf(titled, input).map(
    (row): OutboxLetter => ({ ...row, state: 'queued' }),
  );
  return { ...input, letters: [...input.letters, ...rows] };
};

const claimed = (input: PlanInput) =>
  claimLetters(input, queueOf(input), { letters: 25, recipients: 100 });

const without = { mailbox: 'pn-001@phuninh.example.org', kind: 'followUp', copies: [] };

describe('a copy to the unit’s leadership', () => {
  it('goes with the follow-up that has the number of Cài đặt, which then awaits approval', () => {
    expect(planned(office())).toEqual([
      { ...without, copies: [leaderEmail], needsApproval: true, units: ['PN-001'] },
    ]);
  });

  it.each([
    ['before that number', office({}, 3)],
    ['while Cài đặt names no number', office({}, 0)],
    ['if the unit has no such mailbox', office({ units: [unit()] })],
    [
      'if a letter to that mailbox came back',
      office({ units: [unit({ leaderEmail, returnedEmail: leaderEmail })] }),
    ],
    ['if the mailbox is malformed', office({ units: [unit({ leaderEmail: 'văn phòng xã' })] })],
    [
      'if it is the unit’s own mailbox',
      office({ units: [unit({ leaderEmail: 'PN-001@phuninh.example.org' })] }),
    ],
  ])('does not go %s', (_, input) => {
    expect(planned(input)).toEqual([{ ...without, needsApproval: false, units: ['PN-001'] }]);
  });

  it('goes with no notice and no reminder before the deadline', () => {
    const letters = planLetters(office({ today: '2024-11-05', letters: [] }, 1)).letters;
    expect(letters.map(({ kind, copies, needsApproval }) => [kind, copies, needsApproval])).toEqual(
      [['reminder', [], false]],
    );
  });

  it('counts follow-ups as the letter does, with recorded calls', () => {
    const call = phoneReminder('2024-11-12', { itemRecords: [itemRecord({ tier: 1 })] });
    const letters = [...office().letters, call];
    expect(planned(office({ letters }, 3))[0]?.copies).toEqual([leaderEmail]);
  });

  it('goes with a letter about several dispatches of which one has reached the number', () => {
    const dispatches = [paper, dispatch({ id: 'VB-002', firstNotice: 'paper' })];
    expect(planned(office({ dispatches }))).toEqual([
      { ...without, copies: [leaderEmail], needsApproval: true, units: ['PN-001'] },
      { ...without, needsApproval: false, units: ['PN-001'] },
    ]);
    const approving = rules({ leaderCopyFrom: 2 });
    expect(planned(office({ dispatches, rules: approving }))).toEqual([
      { ...without, copies: [leaderEmail], needsApproval: true, units: ['PN-001', 'PN-001'] },
    ]);
  });

  it('comes before other copies, and counts as a recipient', () => {
    const ccEmail = Array.from({ length: 60 }, (_, at) => `c${at}@example.org`).join('; ');
    const [letter] = planLetters(office({ units: [unit({ leaderEmail, ccEmail })] })).letters;
    expect(letter?.copies[0]).toBe(leaderEmail);
    expect(letter?.copies).toHaveLength(49);
    const [plain] = planLetters(office()).letters;
    expect(plain && recipientCount(plain)).toBe(2);
  });
});

describe('a letter with a copy to a leadership', () => {
  const units = [
    unit({ code: 'PN-001', email: shared, leaderEmail }),
    unit({ code: 'PN-002', email: shared, leaderEmail: 'hieutruong@xa.example.org' }),
    unit({ code: 'PN-003', email: shared }),
  ];

  it('is about units of that leadership only, because it holds their links', () => {
    expect(planned(office({ units })).map((one) => [one.copies, one.units])).toEqual([
      [[leaderEmail], ['PN-001']],
      [['hieutruong@xa.example.org'], ['PN-002']],
      [[], ['PN-003']],
    ]);
  });

  it('leaves letters about other units in the queue for another day', () => {
    const queue = approved(office({ units }));
    const claim = claimed(queue);
    expect(
      claim.claimed.map(({ content: { copies, items } }) => [
        copies,
        items.map((item) => item.unit.code),
      ]),
    ).toEqual([[[leaderEmail], ['PN-001']]]);
    expect(claim.dropped).toEqual([]);
  });

  it('is still approved as it was when it is sent', () => {
    const [{ content } = {}] = claimed(approved(office())).claimed;
    expect(content?.copies).toEqual([leaderEmail]);
  });

  it('is not sent by an approval that was given before: it is dropped and awaits approval', () => {
    const before = approved(office({}, 0));
    const now = { ...before, rules: rules({ leaderCopyFrom: 2, needsApproval: [] }) };
    const { claimed: sent, dropped } = claimed(now);
    expect([sent, dropped.map(({ reason }) => reason)]).toEqual([[], ['leaderCopy']]);
    const letters = now.letters.filter(({ state }) => state !== 'queued');
    expect(planned({ ...now, letters })).toMatchObject([
      { copies: [leaderEmail], needsApproval: true },
    ]);
  });

  it('goes to nobody but the unit if the mailbox of the leadership is changed after approval', () => {
    const queue = approved(office());
    const moved = { ...queue, units: [unit({ leaderEmail: 'moi@xa.example.org' })] };
    expect(claimed(moved).claimed).toEqual([]);
    const gone = claimed({ ...queue, units: [unit()] }).claimed;
    expect(gone.map(({ content }) => content.copies)).toEqual([[]]);
  });

  it('is shown for approval as it would go today', () => {
    const input = office();
    const titled = planLetters(input).letters.map((letter) => ({ ...letter, subject: '' }));
    const [row] = outboxLettersOf(titled, input);
    const later = { ...input, letters: [...input.letters, ...(row ? [row] : [])] };
    expect(row && awaitedNow(later)(row)).toMatchObject({ content: { copies: [leaderEmail] } });
    const units = [unit({ leaderEmail, returnedEmail: leaderEmail })];
    expect(row && awaitedNow({ ...later, units })(row)).toMatchObject({ ok: false });
  });

  it('goes to no leadership once its units no longer have the same one', () => {
    const both = ['PN-001', 'PN-002'].map((code) => unit({ code, email: shared, leaderEmail }));
    const input = office({ units: both });
    const titled = planLetters(input).letters.map((letter) => ({ ...letter, subject: '' }));
    const rows = outboxLettersOf(titled, input);
    const [first, second] = both;
    const parted = second ? { ...second, leaderEmail: 'moi@xa.example.org' } : second;
    const units = [first, parted].flatMap((one) => one ?? []);
    const later = { ...input, units, letters: [...input.letters, ...rows] };
    expect(rows.map(({ copies }) => copies)).toEqual([leaderEmail]);
    expect(rows.map(awaitedNow(later))).toMatchObject([{ content: { copies: [] } }]);
  });
});

/** The leadership mailbox of each of four units: none, a faulty one, or one that several may share. */
const anyLeaders = fc.array(
  fc.constantFrom('', 'l1@example.org', 'L1@example.org', 'l2@example.org', 'sai'),
  { minLength: 4, maxLength: 4 },
);

const withLeaders = (input: PlanInput, leaders: readonly string[], from: number): PlanInput => ({
  ...input,
  units: input.units.map((one, at): Unit => ({ ...one, leaderEmail: leaders[at] ?? '' })),
  rules: { ...input.rules, leaderCopyFrom: from },
});

const campaign = (start: PlanInput): PlanInput[] => {
  const days: PlanInput[] = [];
  let input = start;
  for (let day = 0; day < 42; day += 2) {
    input = queuedDay({ ...input, today: addDays(start.today, day) });
    days.push(input);
    input = sentDay(input);
  }
  return days;
};

describe('six weeks of letters', () => {
  it('are the same with mailboxes of leaderships as without, while Cài đặt names no number', () => {
    fc.assert(
      fc.property(anyOffice, anyLeaders, (input, leaders) => {
        const rowsOf = (start: PlanInput) => campaign(start).at(-1)?.letters;
        expect(rowsOf(withLeaders(input, leaders, 0))).toEqual(rowsOf(input));
      }),
      { numRuns: 30 },
    );
  });

  it('reach a leadership only with approval, and only about its own units', () => {
    fc.assert(
      fc.property(anyOffice, anyLeaders, fc.constantFrom(1, 2, 3), (input, leaders, from) => {
        for (const day of campaign(withLeaders(input, leaders, from)))
          for (const { content } of claimed(day).claimed) {
            const copied = content.copies.filter((copy) => copy.startsWith('l'));
            const queued = day.letters.filter(
              ({ state, mailbox }) => state === 'queued' && mailbox === content.mailbox,
            );
            for (const copy of copied) {
              const leaders = content.items.map((item) => item.unit.leaderEmail.toLowerCase());
              expect(new Set(leaders)).toEqual(new Set([copy]));
              expect(queued.some(({ copies }) => copies.includes(copy))).toBe(true);
              expect(content.needsApproval).toBe(true);
            }
          }
      }),
      { numRuns: 60 },
    );
  });
});
