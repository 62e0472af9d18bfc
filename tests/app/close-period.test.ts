import { describe, expect, it } from 'vitest';
import { closePeriod } from '../../src/app/close-period';
import { readRules } from '../../src/app/office';
import { sendQueue } from '../../src/app/send-queue';
import { outboxTab } from '../../src/sheets/outbox-tab';
import { periodsTab } from '../../src/sheets/periods-tab';
import { directive } from '../builders/directive';
import { obligation } from '../builders/obligation';
import { unit } from '../builders/unit';
import { fakeOffice, words } from '../fakes/office';

const units = [
  unit({ code: 'PN-001', block: 'Trường học' }),
  unit({ code: 'PN-002', block: 'Chính quyền' }),
];
const obligations = [
  obligation({
    unit: 'PN-001',
    acknowledge: 'acknowledged',
    acknowledgedOn: '2024-10-30',
    train: 'inProgress',
    sessions: 2,
  }),
  obligation({ unit: 'PN-002' }),
];

describe('closePeriod', () => {
  it('freezes one row for the whole and one for each block', () => {
    const { ports, workbook } = fakeOffice({ units, obligations, answers: [''] });
    closePeriod(ports);
    expect(
      workbook
        .rows(periodsTab)
        .map(({ period, level, block, units, acknowledged, openWithin, sessions }) => [
          period,
          level,
          block,
          units,
          acknowledged,
          openWithin,
          sessions,
        ]),
    ).toEqual([
      ['Tháng 10/2024', 'total', '', 2, 1, 2, 2],
      ['Tháng 10/2024', 'block', 'Trường học', 1, 1, 1, 2],
      ['Tháng 10/2024', 'block', 'Chính quyền', 1, 0, 1, 0],
    ]);
  });

  it('takes the name that the person gives', () => {
    const { ports, workbook } = fakeOffice({ answers: [' Quý IV '] });
    closePeriod(ports);
    expect(workbook.rows(periodsTab).map(({ period }) => period)).toEqual(['Quý IV', 'Quý IV']);
  });

  it('freezes nothing when the person gives up', () => {
    const { ports, workbook } = fakeOffice({ answers: [null] });
    closePeriod(ports);
    expect(workbook.rows(periodsTab)).toEqual([]);
  });

  it('never writes a period again', () => {
    const { ports, workbook } = fakeOffice({ answers: ['Quý IV', 'Quý IV'] });
    closePeriod(ports);
    const before = workbook.cells();
    expect(() => closePeriod(ports)).toThrow('Kỳ “Quý IV” đã được chốt.');
    expect(workbook.cells()).toEqual(before);
  });

  it('says that no dispatch is followed up', () => {
    const { ports } = fakeOffice({ directives: [directive({ state: 'closed' })], answers: [''] });
    expect(() => closePeriod(ports)).toThrow(words.errors.noOpenDirective);
  });
});

describe('the letters to leadership', () => {
  const office = (fields = {}) =>
    fakeOffice({
      units: [...units, unit({ code: 'CA', name: 'Công an xã', email: 'ca@xa.example.org' })],
      obligations,
      directives: [directive({ supportUnits: ['Công an xã'], reportsTo: ['Thường trực Đảng ủy'] })],
      settings: { leaderMailboxes: 'bithu@xa.example.org; phobithu@xa.example.org' },
      answers: [''],
      ...fields,
    });

  it('wait for approval once the period is closed, one for each leader and supporting body', () => {
    const { ports, workbook } = office();
    closePeriod(ports);
    expect(
      workbook.rows(outboxTab).map(({ kind, state, mailbox }) => [kind, state, mailbox]),
    ).toEqual([
      ['leadership', 'awaiting', 'ca@xa.example.org'],
      ['leadership', 'awaiting', 'bithu@xa.example.org'],
      ['leadership', 'awaiting', 'phobithu@xa.example.org'],
    ]);
  });

  it('tell the frozen figures, as Vietnamese offices write numbers', () => {
    const { ports, workbook, mailer } = office({
      settings: { leaderMailboxes: 'bithu@xa.example.org', needsApproval: '' },
    });
    closePeriod(ports);
    sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
    expect(workbook.rows(outboxTab)[0]?.state).toBe('sent');
    const [letter] = mailer.letters;
    expect(letter?.subject).toBe(
      '[Tổng hợp] Tháng 10/2024: tình hình quán triệt Công văn số 1384-CV/HU',
    );
    expect(letter?.text).toContain('Kính gửi: Thường trực Đảng ủy');
    expect(letter?.text).toContain('1. Tiếp nhận: 1/2 đơn vị đã xác nhận (50,0%).');
    expect(letter?.text).toContain('- Trường học: 1/1 đã xác nhận, 0/1 hoàn thành');
  });

  it('are none where nobody is named', () => {
    const { ports, workbook } = fakeOffice({ units, obligations, answers: [''] });
    closePeriod(ports);
    expect(workbook.rows(outboxTab)).toEqual([]);
  });

  it('that cannot be made are named', () => {
    const { ports, people, workbook } = office({
      settings: { leaderMailboxes: 'bithu@xa.example.org', officer: '' },
    });
    closePeriod(ports);
    expect(workbook.rows(outboxTab)).toEqual([]);
    expect(JSON.stringify(people.met)).toContain('{can_bo_theo_doi}');
  });
});
