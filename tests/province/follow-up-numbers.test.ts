import { beforeAll, expect, it } from 'vitest';
import { type Day, weekdayOf } from '../../src/calendar/day';
import { addWorkingDays } from '../../src/calendar/working-calendar';
import { askedRecordsIn } from '../../src/dispatches/rules/reminders-sent';
import { ladderKey } from '../../src/records/letter-item-fields';
import { isPressing } from '../../src/records/letter-item-record';
import { calendar } from '../builders/rules';
import { dist } from '../bundle/built';
import { Look, type Looks, lookAtApproval, lookAtSummary, lookAtTracking } from './follow-up-looks';
import { type PlayedProvince, type PlayOptions, playProvince } from './play-province';
import { PROVINCE } from './province-plan';

let played: PlayedProvince;
let looks: Looks;

/** Six dispatches over eight weeks, with deadlines that are moved and extended after follow-ups. */
beforeAll(() => {
  const acts = [
    ...PROVINCE.acts,
    { act: 'extend', dispatch: '101-CV/TU', on: 36, until: 44 } as const,
    { act: 'moveDeadline', dispatch: '101-CV/TU', on: 37, until: 43 } as const,
  ];
  const plan = { ...PROVINCE, units: 24, acts };
  looks = { approval: new Look(), tracking: new Look(), summary: new Look() };
  const look: PlayOptions['look'] = (google, at, day) => {
    if (at === 'morning') return lookAtApproval(google, looks.approval);
    if (![2, 5].includes(weekdayOf(day))) return;
    lookAtTracking(google, looks.tracking);
    lookAtSummary(google, looks.summary);
  };
  ({ played } = playProvince({ dist, seed: 7, plan, approvalDays: [1, 2, 3, 4, 5], look }));
}, 120_000);

/** Follow-up numbers of the letters, recounted from the records of those before; `last` has the last of each ladder. */
function recountNumbers() {
  const last = new Map<string, number>();
  const letters = played.letters.map((letter) => {
    const numbers = askedRecordsIn(letter.records)
      .filter(isPressing)
      .map((record) => {
        const number = (last.get(ladderKey(record)) ?? 0) + 1;
        last.set(ladderKey(record), number);
        return number;
      });
    return { letter, numbers };
  });
  return { letters, last };
}

const SAID = /[Đđ]ôn đốc lần (\d+)/g;

it('every follow-up says its number, counted from what was sent by this deadline of this version', () => {
  const { letters } = recountNumbers();
  const wrong = letters.flatMap(({ letter: { subject, body }, numbers }) => {
    const said = [...`${subject}\n${body}`.matchAll(SAID)].map(([, number]) => Number(number));
    return said.every((number) => numbers.includes(number))
      ? []
      : [`${subject}: ${said}, ${numbers}`];
  });
  expect(wrong).toEqual([]);
  const alone = letters.filter(
    ({ letter, numbers }) => letter.records.length === 1 && numbers.length === 1,
  );
  expect(alone.length).toBeGreaterThan(3);
  for (const { letter, numbers } of alone)
    expect(letter.subject).toContain(`[Đôn đốc lần ${numbers[0]}]`);
});

it.each(['approval', 'tracking', 'summary'] as const)(
  'the numbers that staff see are those of the letters, all these weeks: %s',
  (place) => {
    const { wrong, compared, most } = looks[place];
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(50);
    expect(most).toBeGreaterThan(1);
  },
);

it('no stage of a dispatch of usual urgency is reminded of on two working days running, on either side of its deadline', () => {
  const urgent = new Set<string>(
    played.dispatches.filter(({ urgency }) => urgency !== 'normal').map(({ id }) => id),
  );
  const days = new Map<string, string[]>();
  for (const { records, on } of played.letters)
    for (const record of askedRecordsIn(records))
      if (record.kind === 'reminder' && !urgent.has(record.dispatchId)) {
        const side = isPressing(record) ? 'after' : 'before';
        const about = `${record.dispatchId} ${record.unitCode} ${record.stage} ${side}`;
        days.set(about, [...(days.get(about) ?? []), on]);
      }
  const running = [...days].flatMap(([about, own]) =>
    own.flatMap((on, at) => {
      const next = own[at + 1];
      return next && addWorkingDays(on as Day, 1, calendar()) >= next
        ? [`${about}: ${on}, ${next}`]
        : [];
    }),
  );
  expect(days.size).toBeGreaterThan(30);
  expect(running).toEqual([]);
});

it('two letters running to a mailbox have different subjects, so that mail programs show both', () => {
  const last = new Map<string, string>();
  const same = played.letters.flatMap(({ to, subject, on }) => {
    const before = last.get(to);
    last.set(to, subject);
    return subject === before ? [`${to} ${on}: ${subject}`] : [];
  });
  expect(played.letters.length).toBeGreaterThan(50);
  expect(same).toEqual([]);
});
