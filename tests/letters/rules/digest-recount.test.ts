import { expect, it } from 'vitest';
import type { Day } from '../../../src/calendar/day';
import { planLetters } from '../../../src/letters/rules/plan-letters';
import { isStageRecord } from '../../../src/records/letter-item-record';
import { composedLetter } from '../../builders/composed-letter';
import { itemRecord, sentLetter } from '../../builders/letter';
import { letterDesk } from '../../builders/letter-context';
import { planInput } from '../../builders/plan-input';
import {
  PROVINCE_DAY,
  PROVINCE_DISPATCHES,
  PROVINCE_OBLIGATIONS,
  PROVINCE_UNITS,
  provinceDispatches,
} from '../../builders/province';
import { recountProvince } from '../../builders/recount-province';
import { rules } from '../../builders/rules';

const NAMES = { acknowledge: 'Xác nhận', complete: '(Quán triệt|Báo kết quả rà soát, thống kê)' };

it('a digest of six dispatches names the units, days and follow-ups of a recount', () => {
  const late = recountProvince().filter(({ daysLate }) => daysLate !== null);
  const ofEvery = (nth: number) =>
    new Set<string>(PROVINCE_UNITS.filter((_, at) => at % nth === 0).map(({ code }) => code));
  const followedUp = ofEvery(4);
  const askedTwice = ofEvery(8);
  const idOf = (number: string) =>
    `VB-00${1 + PROVINCE_DISPATCHES.findIndex(([one]) => one === number)}`;
  const letters = late
    .filter(({ unitCode, daysLate }) => followedUp.has(unitCode) && (daysLate ?? 0) >= 10)
    .flatMap(({ number, unitCode, stage, due }) =>
      (askedTwice.has(unitCode) ? [5, 10] : [10]).map((tier) =>
        sentLetter('2024-12-05', {
          id: `T-${number}${unitCode}${stage}${tier}`,
          kind: 'followUp',
          itemRecords: [
            itemRecord({ dispatchId: idOf(number), unitCode, stage, day: due as Day, tier }),
          ],
        }),
      ),
    );
  const [letter] = planLetters(
    planInput({
      today: PROVINCE_DAY,
      dispatches: provinceDispatches(),
      units: PROVINCE_UNITS,
      obligations: PROVINCE_OBLIGATIONS,
      letters,
      rules: rules({ escalation: { toParent: false, mailbox: 'lanhdao@tinh.example.org' } }),
    }),
  ).letters.filter(({ kind }) => kind === 'escalation');
  const { subject, text } = composedLetter(letter, letterDesk({ today: PROVINCE_DAY }));

  const shown = text
    .split('\n\n')
    .find((one) => one.includes('; đã đôn đốc '))
    ?.split(/\n?^- /m)
    .slice(1)
    .map((one) => one.split('\n+ '));
  const expected = PROVINCE_UNITS.flatMap(({ code, name }) => {
    const own = PROVINCE_DISPATCHES.flatMap(([number]) => {
      const ofBoth = late.filter((one) => one.number === number && one.unitCode === code);
      const asked = letters.filter(
        ({ itemRecords: [record] }) =>
          [idOf(number), code].join() === [record?.dispatchId, record?.unitCode].join(),
      );
      const stages = ofBoth.map(
        ({ stage, daysLate }) =>
          `${NAMES[stage]} \\((${daysLate === 0 ? 'vừa quá hạn' : `quá hạn ${daysLate} ngày`})\\)`,
      );
      const timesOf = ({ stage }: (typeof late)[number]) =>
        asked.filter(({ itemRecords: [one] }) => one && isStageRecord(one) && one.stage === stage)
          .length;
      const times = Math.max(...ofBoth.map(timesOf));
      return asked.length === 0 ? [] : [`${number}: ${stages.join(', ')}; đã đôn đốc ${times} lần`];
    });
    return own.length === 0 ? [] : [[`${name}, ${own.length} văn bản:`, ...own.sort()]];
  });
  expect(expected.length).toBeGreaterThan(5);
  expect(subject).toContain(`: ${expected.length} đơn vị`);
  expect(shown).toHaveLength(expected.length);
  for (const [head = '', ...lines] of expected) {
    const [, ...found] = shown?.find(([one]) => one === head) ?? [];
    expect([head, found.length]).toEqual([head, lines.length]);
    for (const [at, line] of found.sort().entries())
      expect(line).toMatch(new RegExp(`^${lines[at]}$`));
  }
});
