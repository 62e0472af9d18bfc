import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../src/calendar/day';
import { healthView } from '../../src/health/health';
import { tick } from '../../src/runs/tick';
import { updateSummary } from '../../src/summary/jobs/update-summary';
import type { Words } from '../../src/words/words';
import { wordsIn } from '../../src/words/words-in';
import { readRules } from '../../src/workbook/reading/office';
import { dispatchesTab } from '../../src/workbook/tabs/dispatches-tab';
import { logTab } from '../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { settingsTab } from '../../src/workbook/tabs/settings-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { dispatch } from '../builders/dispatch';
import { noticeRecord, sentLetter } from '../builders/letter';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { fakeOffice } from '../fakes/office';

const CODES = ['PN-001', 'PN-002', 'PN-003'] as const;

/** Words by which the add-on reads a file. Every other text is a sentence. */
const READ = ['language', ...Object.keys(wordsIn('vi').allNames[0])];

/** Words of which every sentence is another one, with the same placeholders. */
function reworded(words: Words): Words {
  const other = (value: unknown): unknown => {
    if (typeof value === 'string') return `¤ ${value}`;
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, other(one)]));
  };
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    key === 'allNames' || READ.includes(key) ? value : other(value),
  ]);
  return Object.fromEntries(entries) as Words;
}

const WORDINGS = [wordsIn('vi'), wordsIn('en'), reworded(wordsIn('vi'))];

interface Course {
  /** By day of the follow-up: units that acknowledge. */
  readonly answers: readonly (readonly string[])[];
  readonly paused: boolean;
}

/** What runs have decided in two weeks. After a day, a Vietnamese file is copied and works on with `words`. */
function decisions({ answers, paused }: Course, words: Words) {
  const dispatches = [
    dispatch({ id: 'VB-001', acknowledgeBy: '2024-11-04', completeBy: '2024-11-12' }),
    dispatch({ id: 'VB-002', completeBy: '2024-11-08', state: paused ? 'paused' : 'open' }),
    dispatch({ id: 'VB-003', state: 'closed', closedOn: '2024-09-30' }),
  ];
  const office = fakeOffice({
    units: CODES.map((code) => unit({ code, email: `${code.toLowerCase()}@phuninh.example.org` })),
    dispatches,
    obligations: dispatches.flatMap(({ id: dispatchId }) =>
      CODES.map((unitCode, at) =>
        obligation({
          ...{ dispatchId, unitCode },
          ...(at === 2 ? { exemptBecause: wordsIn('vi').says.ownOffice } : {}),
        }),
      ),
    ),
    letters: [sentLetter('2024-09-02', { itemRecords: [noticeRecord({ dispatchId: 'VB-003' })] })],
    settings: { tiersAfter: '1, 3, 6' },
    now: '2024-10-30T09:00',
  });
  const { workbook, time, mailer } = office;
  const place = workbook.rows(settingsTab).findIndex(({ value }) => value === '1, 3, 6');
  workbook.write(settingsTab, [{ row: place + 2, column: 1, cells: [['1']] }]);
  tick(office.ports, 'ours');
  updateSummary(office.ports);
  office.ports.scriptProperties.set('summaryCharts', '');
  const ports = { ...office.ports, words: () => words };
  answers.forEach((codes, at) => {
    time.now = `${addDays('2024-10-31', at)}T09:00`;
    const rows = workbook.rows(trackingTab);
    const keys = rows.map(({ key }) => key);
    for (const code of codes) {
      const row = keys.indexOf(`VB-001/${code}` as (typeof keys)[number]);
      const column = workbook.headers(trackingTab).indexOf('Tiếp nhận') + 1;
      const cells = [[wordsIn('vi').choices.acknowledgeState.acknowledged]];
      workbook.write(trackingTab, [{ row: row + 3, column, cells }]);
    }
    tick(ports, 'ours');
  });
  updateSummary(ports);
  const health = JSON.stringify(healthView(ports));
  return {
    letters: workbook
      .rows(outboxTab)
      .map(({ subject: _subject, reason, ...letter }) => ({ ...letter, hasReason: reason !== '' })),
    sent: mailer.letters.map(({ to }) => to),
    rows: workbook.rows(trackingTab).map(({ statusText: _text, changedBy: _by, ...row }) => row),
    dispatches: workbook.rows(dispatchesTab).map(({ id, state }) => [id, state]),
    log: workbook.rows(logTab).map(({ event, dispatch: about, unit: of }) => [event, about, of]),
    charts: [...workbook.charts.values()].map(({ key }) => key),
    settings: readRules(ports).settings,
    health: health.match(/\d+/g),
  };
}

it('two weeks of a follow-up are decided alike, whatever the language and the wording', () => {
  const answered = fc.subarray([...CODES]);
  fc.assert(
    fc.property(
      fc.record({
        answers: fc.array(answered, { minLength: 14, maxLength: 14 }),
        paused: fc.boolean(),
      }),
      (course) => {
        const [first, ...others] = WORDINGS.map((words) => decisions(course, words));
        for (const other of others) expect(other).toEqual(first);
      },
    ),
    { numRuns: 4 },
  );
});
