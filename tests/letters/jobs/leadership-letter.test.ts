import { describe, expect, it } from 'vitest';
import { lettersView } from '../../../src/letters/jobs/preview-letters';
import { sendQueue } from '../../../src/letters/send/send-queue';
import type { Dispatch } from '../../../src/records/dispatch';
import type { Obligation } from '../../../src/records/obligation';
import type { OutboxLetter } from '../../../src/records/outbox-letter';
import { readOffice, readRules, readTab } from '../../../src/workbook/reading/office';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { closeByHand } from '../../builders/close-period';
import { dispatch } from '../../builders/dispatch';
import { itemRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, words } from '../../fakes/office';

const reminder = sentLetter('2024-12-04', { itemRecords: [itemRecord({ stage: 'complete' })] });

/** A follow-up about acknowledgement that was sent to a unit. */
const reminderTo = (unitCode: string) =>
  sentLetter('2024-11-20', {
    id: 'TH-9',
    kind: 'followUp',
    itemRecords: [itemRecord({ unitCode: unitCode, tier: 1 })],
  });

interface Closing {
  readonly names?: string[];
  readonly proposals?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly letters?: readonly OutboxLetter[];
  readonly state?: Dispatch['state'];
}

/** An office that reminded its first unit once and has closed November. The letter to leadership is queued. */
function closedOffice(
  answers: readonly Partial<Obligation>[] = [{}],
  blocks: readonly string[] = [],
  {
    names = ['Tháng 11/2024'],
    proposals,
    now,
    settings,
    letters = [reminder],
    state,
  }: Closing = {},
) {
  const units = answers.map((_, at) =>
    unit({ code: `PN-${String(at + 1).padStart(3, '0')}`, block: blocks[at] ?? 'Xã' }),
  );
  const office = fakeOffice({
    units,
    obligations: units.map(({ code }, at) => obligation({ unitCode: code, ...answers[at] })),
    dispatches: [dispatch({ reportsTo: ['Thường trực Đảng ủy'], ...(state && { state }) })],
    letters,
    settings: { leaderMailboxes: 'bithu@xa.example.org', needsApproval: '', ...settings },
    answers: names,
    now: now ?? '2024-12-06T09:00',
  });
  closeByHand(office.ports, proposals);
  return office;
}

/** Lines of the letter between the block figures and the source of the figures. */
function itemsOf({ ports, mailer }: ReturnType<typeof closedOffice>): string[] {
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
  const [, items = ''] =
    /\n\nTheo khối:\n.*?\n\n(.*)(?:Nguồn số liệu|Chưa có trả lời)/s.exec(
      mailer.letters.at(-1)?.text ?? '',
    ) ?? [];
  return items.split('\n').filter((line) => line !== '');
}

const completed = { complete: 'completed', completedOn: '2024-12-05' } as const;

describe('the letter to leadership', () => {
  it('reports follow-ups and difficulties as they were when the period was closed', () => {
    const office = closedOffice([
      { ...completed, difficulties: 'thiếu\nhội trường' },
      { difficulties: 'chưa có tài liệu' },
      {},
    ]);
    expect(itemsOf(office)).toEqual([
      'Nhắc, đôn đốc: 1 đơn vị xác nhận, hoàn thành sau khi được nhắc, đôn đốc.',
      'Khó khăn, vướng mắc do đơn vị nêu:',
      '- Đơn vị PN-001: thiếu hội trường',
      '- Đơn vị PN-002: chưa có tài liệu',
    ]);
  });

  it('contains no link from a unit’s text, nor one that a mail program would create', () => {
    const office = closedOffice([
      {
        difficulties:
          'xem https://evil.example.org/a?b=1 và www.evil.example.org, evil.example.org/x',
      },
      { difficulties: 'Thiếu 1/2 tài liệu, hội trường v.v. TP.HCM, tỷ lệ 3/4' },
    ]);
    const lines = itemsOf(office).slice(1);
    const left = words.letters.addressLeftOut;
    expect(lines).toEqual([
      `- Đơn vị PN-001: xem ${left} và ${left} ${left}`,
      '- Đơn vị PN-002: Thiếu 1/2 tài liệu, hội trường v.v. TP.HCM, tỷ lệ 3/4',
    ]);
  });

  it('leaves out everything that is zero', () => {
    const office = closedOffice([{}, { exemptBecause: 'đã giải thể' }], ['Xã', 'Cơ quan']);
    expect(itemsOf(office)).toEqual([]);
    const text = office.mailer.letters.at(-1)?.text;
    expect(text).toContain('Quán triệt, tuyên truyền: chưa hoàn thành 1 đơn vị, đã quá hạn.\n');
    expect(text).toContain('\nTheo khối:\n- Xã: 0/1 đã xác nhận, 0/1 hoàn thành\n\n');
    expect(text).not.toMatch(/hội nghị|lượt|hạn 0/);
  });

  it('gives the hour of figures closed before their day had ended', () => {
    const office = closedOffice();
    itemsOf(office);
    expect(office.mailer.letters.at(-1)?.text).toContain(
      'tổng hợp tình hình thực hiện đến ngày 06/12/2024 (chốt lúc 09:00 cùng ngày).\n',
    );
  });

  it('splits a number that has two parts', () => {
    const office = closedOffice([{ ...completed, completedOn: '2024-11-20' }, completed, {}]);
    itemsOf(office);
    expect(office.mailer.letters.at(-1)?.text).toContain(
      ': đã hoàn thành 2 đơn vị (đúng hạn 1, quá hạn 1); chưa hoàn thành 1 đơn vị, đã quá hạn.\n',
    );
  });

  it('quotes ten units and counts the others', () => {
    const lines = itemsOf(closedOffice(Array(13).fill({ difficulties: 'thiếu kinh phí' })));
    expect(lines).toHaveLength(1 + 10 + 1);
    expect(lines.at(-1)).toBe('- và 3 đơn vị khác');
  });

  it('gives units without a block a line of their own', () => {
    const { ports, mailer } = fakeOffice({
      units: [unit(), unit({ code: 'PN-002', block: '' })],
      settings: { leaderMailboxes: 'bithu@xa.example.org', needsApproval: '' },
      answers: ['Tháng 11/2024'],
      now: '2024-12-06T09:00',
    });
    closeByHand(ports);
    sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
    expect(mailer.letters.at(-1)?.text.match(/^- .* đã xác nhận, .*$/gm)).toEqual([
      '- Trường học: 0/1 đã xác nhận, 0/1 hoàn thành',
      '- Chưa xếp khối: 0/1 đã xác nhận, 0/1 hoàn thành',
    ]);
  });

  it('puts proposals, units past the last reminder and near deadlines after the figures', () => {
    const trained = {
      ...completed,
      acknowledge: 'acknowledged',
      completedOn: '2024-11-20',
    } as const;
    const late = closedOffice([trained, {}], ['Xã', 'Xã'], {
      proposals: { 'VB-001': 'Gia hạn đến 20/12/2024.\n Họp  giao ban. ' },
      now: '2024-11-29T09:00',
      settings: { tiersAfter: '1' },
      letters: [reminderTo('PN-002')],
    });
    itemsOf(late);
    const text = late.mailer.letters.at(-1)?.text ?? '';
    expect(text).toMatch(/^Kính gửi: Lãnh đạo phụ trách\n/);
    expect(text.indexOf('Xem số liệu')).toBeLessThan(text.indexOf('Đã xác nhận'));
    expect(text.slice(text.indexOf('Kính trình'), text.indexOf('Văn bản:')).trim()).toBe(
      [
        'Kính trình Lãnh đạo phụ trách xem xét, chỉ đạo:',
        '- Gia hạn đến 20/12/2024.',
        '- Họp giao ban.',
        '- Xin ý kiến chỉ đạo đối với 1 đơn vị đã được đôn đốc 1 lần, chưa có kết quả: Đơn vị PN-002',
        '- Sắp đến hạn ngày 02/12/2024: Quán triệt; còn 1 đơn vị chưa thực hiện',
      ].join('\n'),
    );
  });

  it('lists no near deadline of a paused dispatch', () => {
    const told = (['open', 'paused'] as const).map((state) => {
      const office = closedOffice([{ acknowledge: 'acknowledged' }], ['Xã'], {
        now: '2024-11-29T09:00',
        state,
      });
      itemsOf(office);
      return office.mailer.letters.at(-1)?.text.includes('Sắp đến hạn ngày 02/12/2024: Quán triệt');
    });
    expect(told).toEqual([true, false]);
  });

  it.each([
    ['2024-11-29', /- Sắp đến hạn ngày 02\/12\/2024: Quán triệt; còn 1 đơn vị chưa thực hiện/],
    ['2024-12-02', /- Hôm nay \(02\/12\/2024\) là hạn: Quán triệt; còn 1 đơn vị chưa thực hiện/],
    ['2024-12-03', null],
  ])('that goes on %s says of a near deadline what is true on that day', (day, line) => {
    const office = closedOffice([{ acknowledge: 'acknowledged' }], ['Xã'], {
      now: '2024-11-29T09:00',
    });
    office.time.now = `${day}T10:00`;
    itemsOf(office);
    const text = office.mailer.letters.at(-1)?.text ?? '';
    if (line) expect(text).toMatch(line);
    else expect(text).not.toMatch(/đến hạn|là hạn/);
  });

  it('asks for no decision if there is nothing to decide', () => {
    const office = closedOffice([{ ...completed, acknowledge: 'acknowledged' }]);
    itemsOf(office);
    expect(office.mailer.letters.at(-1)?.text).not.toContain('Kính trình');
  });

  it('reports the changes since the previous period, or that nothing changed, or that there was none', () => {
    const office = closedOffice([{}, {}], ['Xã', 'Xã'], { names: ['Tuần 1', 'Tuần 2', 'Tuần 3'] });
    const next = (now: string) => {
      itemsOf(office);
      office.time.now = now;
      closeByHand(office.ports);
    };
    next('2024-12-09T09:00');
    const read = readTab(office.ports, trackingTab, words);
    const answer = { acknowledge: 'acknowledged', acknowledgedOn: '2024-12-10' } as const;
    changeRows(office.ports, trackingTab, read, new Map([[read.rows[0]?.at ?? 0, answer]]));
    next('2024-12-10T09:00');
    itemsOf(office);
    const told = office.mailer.letters.map(
      ({ text }) => /^- .*(?:Thay đổi|đổi so với|So với).*$/m.exec(text)?.[0],
    );
    expect(told).toEqual([
      '- Thay đổi: đây là kỳ đầu tiên được chốt của văn bản, chưa có kỳ trước để so sánh',
      '- Không đổi so với kỳ “Tuần 1”',
      '- So với “Tuần 2”: xác nhận +1; hoàn thành không đổi; quá hạn không đổi',
    ]);
  });

  it('goes to no supporting body that is suspended', () => {
    const mailboxes = (state: 'active' | 'suspended') => {
      const { ports, workbook } = fakeOffice({
        units: [unit(), unit({ code: 'CA', name: 'Công an xã', email: 'ca@example.org', state })],
        dispatches: [dispatch({ supportUnits: ['Công an xã'] })],
        settings: { leaderMailboxes: 'bithu@xa.example.org', needsApproval: '' },
        answers: ['Tháng 11/2024'],
        now: '2024-12-06T09:00',
      });
      closeByHand(ports);
      return workbook.rows(outboxTab).map(({ mailbox }) => mailbox);
    };
    expect([mailboxes('active'), mailboxes('suspended')]).toEqual([
      ['ca@example.org', 'bithu@xa.example.org'],
      ['bithu@xa.example.org'],
    ]);
  });

  it('is listed as a letter to leaders', () => {
    const { ports } = closedOffice();
    const { letters } = lettersView(ports, readOffice(ports));
    expect(letters.map(({ kind, units }) => [kind, units])).toContainEqual([
      'leadership',
      ['Lãnh đạo'],
    ]);
  });

  it('reports attendances with their share', () => {
    const office = closedOffice([{ ...completed, sessions: 2, eligible: 1200, attended: 1140 }]);
    itemsOf(office);
    expect(office.mailer.letters.at(-1)?.text).toContain(
      '; tổ chức 2 hội nghị; 1.140/1.200 lượt người tham gia (95,0%).',
    );
  });
});
