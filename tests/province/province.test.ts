import { beforeAll, describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { tableOf } from '../../local/sheet-table';
import { isStageRecord, type LetterItemRecord } from '../../src/records/letter-item-record';
import { parseLetterItems } from '../../src/workbook/cells/kinds/letter-items';
import { dist } from '../bundle/built';
import { dayAt } from '../soak/course';
import { LEADER, type PlayedProvince, playProvince } from './play-province';
import type { ProvincePlan } from './province-plan';
import { type ProvinceReport, provinceReport } from './province-report';
import { reportLines } from './report-lines';

/** Three dispatches in three weeks, with every act of the office. */
const PLAN: ProvincePlan = {
  start: '2026-09-07',
  days: 21,
  units: 12,
  dispatches: [
    {
      ...{ number: '1-CV/TU', type: 'Công văn', subject: 'học tập Nghị quyết' },
      ...{ asks: 'receiptAndResult', issuedOn: 0, acknowledgeBy: 2, completeBy: 4 },
    },
    {
      ...{ number: '11-KH/TU', type: 'Kế hoạch', subject: 'an toàn thông tin mạng' },
      ...{ asks: 'result', task: 'report', issuedOn: 1, completeBy: 9 },
    },
    {
      ...{ number: '2-CV/TU', type: 'Công văn', subject: 'ứng phó với bão' },
      ...{ asks: 'receipt', urgency: 'urgent', issuedOn: 7, acknowledgeBy: 9 },
    },
  ],
  acts: [
    { act: 'extend', dispatch: '11-KH/TU', on: 2, until: 14 },
    { act: 'moveDeadline', dispatch: '11-KH/TU', on: 3, until: 11 },
    { act: 'sendBack', dispatch: '1-CV/TU', on: 4 },
    { act: 'issueVersion', dispatch: '11-KH/TU', on: 8, until: 16 },
    { act: 'cancel', dispatch: '2-CV/TU', on: 14 },
  ],
};

let google: AppsScript;
let played: PlayedProvince;
let report: ProvinceReport;

beforeAll(() => {
  ({ google, played } = playProvince({ dist, seed: 4, plan: PLAN, approvalDays: [1, 2, 3, 4, 5] }));
  report = provinceReport(played);
});

const lettersTo = (mailbox: string) => google.letters.filter(({ to }) => to === mailbox);
const dayOf = ({ at }: { readonly at: string }) => dayAt(Date.parse(at));

/** Records of the letters to a mailbox, read from Hộp thư đi, in the order of their days. */
function recordsTo(mailbox: string): LetterItemRecord[][] {
  const outbox = tableOf(google, 'outbox');
  const rows = outbox.rows.filter(
    (row) => outbox.text(row, 'mailbox') === mailbox && outbox.day(row, 'sentAt') !== null,
  );
  const sent = rows.map((row) => ({
    on: outbox.day(row, 'sentAt') ?? '',
    records: parseLetterItems(outbox.text(row, 'itemRecords')) ?? [],
  }));
  return sent.sort((a, b) => (a.on < b.on ? -1 : 1)).map(({ records }) => records);
}

describe('a small province', () => {
  it('reports every letter once', () => {
    const { all, units, leader, staff } = report.letters;
    expect(all).toBe(google.letters.length);
    expect(units + leader + staff).toBe(all);
    expect(leader).toBe(lettersTo(LEADER).length);
    expect(units).toBe(report.mailboxes.reduce((sum, { letters }) => sum + letters, 0));
    expect(report.mailboxes).toHaveLength(PLAN.units);
    for (const { mailbox, letters, days } of report.mailboxes) {
      expect(letters).toBe(lettersTo(mailbox).length);
      expect(days).toBe(new Set(lettersTo(mailbox).map(dayOf)).size);
    }
  });

  it('gives the leader one letter a week, about all dispatches that were closed', () => {
    const weeks = report.leaderWeeks.map(({ kinds }) => kinds);
    expect(weeks).toEqual([{}, { leadership: 1 }, { leadership: 1 }]);
    expect(lettersTo(LEADER).map(({ subject }) => subject.slice(0, 22))).toEqual([
      '[Tổng hợp] 2 văn bản: ',
      '[Tổng hợp] 3 văn bản: ',
    ]);
  });

  it('counts a letter as news or as asking by its records in Hộp thư đi', () => {
    for (const { mailbox, letters, asking, news, both, other } of report.mailboxes) {
      const kinds = recordsTo(mailbox).map((records) => {
        const told = records.filter(({ kind }) => /^(no|inf|ext|canc|suppl)/.test(kind));
        const asked = records.filter(
          (record) =>
            isStageRecord(record) && !told.some((one) => one.dispatchId === record.dispatchId),
        );
        return `${asked.length > 0 ? 'asks' : ''}${told.length > 0 ? 'tells' : ''}`;
      });
      expect(letters).toBe(kinds.length);
      expect(asking).toBe(kinds.filter((kind) => kind.startsWith('asks')).length);
      expect(news).toBe(kinds.filter((kind) => kind.endsWith('tells')).length);
      expect(both).toBe(kinds.filter((kind) => kind === 'askstells').length);
      expect(other).toBe(kinds.filter((kind) => kind === '').length);
    }
  });

  it('names the first letter that mentions a dispatch', () => {
    for (const { code, mailbox } of played.units) {
      for (const { number } of played.dispatches) {
        const pattern = new RegExp(`(?<!\\d)${number}`);
        const first = lettersTo(mailbox).find(({ subject, body }) =>
          pattern.test(`${subject} ${body}`),
        );
        const mention = report.firstMentions.find(
          ({ unit, dispatch }) => unit === code && dispatch === number,
        );
        expect(mention?.subject).toBe(first?.subject);
        expect(mention?.on).toBe(first && dayOf(first));
      }
    }
  });

  it('accounts for each unit that has to be told something', () => {
    expect(report.waits.map(({ what }) => what)).toEqual([
      ...['issue', 'issue', 'extend', 'moveDeadline', 'sendBack', 'issue', 'issueVersion'],
      'cancel',
    ]);
    for (const { units, waited, answeredSoon, never } of report.waits) {
      const told = Object.values(waited).reduce((sum, count) => sum + count, 0);
      expect(told + answeredSoon + never).toBe(units);
      expect(units).toBeGreaterThan(0);
    }
    const issues = report.waits.filter(({ what }) => what === 'issue');
    expect(issues.map(({ units, never }) => [units, never])).toEqual([
      [12, 0],
      [12, 0],
      [12, 0],
    ]);
  });

  it('lets contacts answer both stages, and one unit nothing', () => {
    const tracking = tableOf(google, 'tracking');
    const answeredOn = (column: string) =>
      tracking.rows.filter((row) => tracking.day(row, column) !== null);
    expect(answeredOn('acknowledgedOn').length).toBeGreaterThan(12);
    expect(answeredOn('completedOn').length).toBeGreaterThan(10);
    const [silent] = played.units.filter(({ grade }) => grade === 'silent');
    expect(answeredOn('acknowledgedOn').map((row) => tracking.text(row, 'unitCode'))).not.toContain(
      silent?.code,
    );
  });

  it('prints the counts of letters', () => {
    const text = reportLines(report).join('\n');
    const { all, units, leader, staff } = report.letters;
    expect(text).toContain(
      `Letters: ${all}, of them ${units} to units, ${leader} to the leader, ${staff} to staff`,
    );
    const { near } = report.rhythm;
    expect(text).toContain(`nearer than 3: ${near.length}`);
    expect(near.every(({ apart }) => apart < 3)).toBe(true);
  });
});
