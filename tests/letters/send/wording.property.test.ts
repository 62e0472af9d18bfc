import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sendQueue } from '../../../src/letters/send/send-queue';
import type { Words } from '../../../src/words/words';
import { wordsIn } from '../../../src/words/words-in';
import { readRules } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, letter } from '../../builders/letter';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const CODES = ['PN-001', 'PN-002', 'PN-003', 'PN-004', 'PN-005'] as const;
const mailboxOf = (code: string) => `${code.toLowerCase()}@phuninh.example.org`;

/** Words in which every reason to stop has the same sentence. */
const alike = (words: Words): Words => ({
  ...words,
  says: Object.fromEntries(
    Object.entries(words.says).map(([key, text]) => [
      key,
      /^(refusing|quotaUsedUp|timeUsedUp)$/.test(key) ? 'Dừng.' : text,
    ]),
  ) as Words['says'],
});

const WORDINGS = [wordsIn('vi'), wordsIn('en'), alike(wordsIn('vi'))];

interface Day {
  readonly refused: readonly string[];
  readonly quota: number;
  /** Number of looks at the clock before the time of the run is over. */
  readonly looks: number;
}

/** State of each letter after a run, and whether the queue is held for the day. */
function outcome({ refused, quota, looks }: Day, words: Words) {
  const office = fakeOffice({
    units: CODES.map((code) => unit({ code, email: mailboxOf(code) })),
    letters: CODES.map((code, at) =>
      letter({
        id: `T-00000${at + 1}`,
        mailbox: mailboxOf(code),
        itemRecords: [itemRecord({ unitCode: code })],
      }),
    ),
    now: '2024-11-05T09:00',
    dispatches: [dispatch({ firstNotice: 'paper' })],
  });
  for (const code of refused) office.mailer.refused.add(mailboxOf(code));
  office.mailer.left = quota;
  let looked = 0;
  Object.defineProperty(office.time, 'elapsed', {
    get: () => {
      looked += 1;
      return looked > looks ? 270_001 : 0;
    },
  });
  const rules = { ...readRules(office.ports), words };
  const { sent, failed, left } = sendQueue(office.ports, rules, { chunks: 40, unattended: true });
  const states = office.workbook.rows(outboxTab).map(({ state }) => state);
  return { sent, failed, left, states, queue: office.ports.scriptProperties.get('queue') };
}

it('a run sends, stops and holds the queue alike, whatever the language and the wording', () => {
  const held = new Set<string | null>();
  fc.assert(
    fc.property(
      fc.record({
        refused: fc.subarray([...CODES]),
        quota: fc.integer({ min: 5, max: 40 }),
        looks: fc.integer({ min: 0, max: 12 }),
      }),
      (day) => {
        const [first, ...others] = WORDINGS.map((words) => outcome(day, words));
        for (const other of others) expect(other).toEqual(first);
        held.add(first?.queue ?? null);
      },
    ),
    { numRuns: 40 },
  );
  expect(held.size).toBeGreaterThan(1);
});
