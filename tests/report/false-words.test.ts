import { describe, expect, it } from 'vitest';
import { trackingCopies } from '../../src/dispatches/jobs/tracking-copies';
import { sendQueue } from '../../src/letters/send/send-queue';
import { reportData } from '../../src/report/data/sent-report';
import { htmlOf } from '../../src/report/document/html-of';
import { readReports } from '../../src/report/jobs/report-dialog';
import { ANNEXES } from '../../src/report/parts/annexes';
import { reportOf } from '../../src/report/parts/report-of';
import { reportSheets } from '../../src/report/sheets/workbook-sections';
import { updateSummary } from '../../src/summary/jobs/update-summary';
import { readOffice, readRules } from '../../src/workbook/reading/office';
import { closeByHand } from '../builders/close-period';
import { dispatch } from '../builders/dispatch';
import { obligation } from '../builders/obligation';
import { reportDesk } from '../builders/report';
import { unit } from '../builders/unit';
import { fakeOffice } from '../fakes/office';

/**
 * All texts about one dispatch: tab, status column, letter, printed summary, reports of now and of the closed
 * period, their workbooks, and the period file. Saturday 09/11/2024 follows a deadline on Friday. Every
 * third unit has reported, with sessions but no attendance.
 */
function textsOf(block: string): string {
  const units = Array.from({ length: 9 }, (_, at) =>
    unit({
      code: `PN-${at + 100}`,
      name: `Tổ số ${at + 1}`,
      block,
      parent: at > 6 ? 'PN-100' : '',
    }),
  );
  const answers = { acknowledge: 'acknowledged', acknowledgedOn: '2024-11-05' } as const;
  const results = { complete: 'completed', completedOn: '2024-11-05', sessions: 4 } as const;
  const { ports, workbook, mailer, printer } = fakeOffice({
    units,
    obligations: units.map(({ code }, at) =>
      obligation({ unitCode: code, ...(at % 3 === 0 ? { ...answers, ...results } : {}) }),
    ),
    dispatches: [dispatch()],
    settings: { leaderMailboxes: 'bithu@xa.example.org', needsApproval: '' },
    answers: ['Tuần 1'],
    now: '2024-11-09T09:00',
  });
  const statuses = trackingCopies(readOffice(ports), ports.clock.today());
  updateSummary(ports);
  closeByHand(ports);
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
  const form = { layout: 'party', annexes: ANNEXES } as const;
  const reports = ['', 'Tuần 1'].flatMap((period) => {
    const data = reportData(readReports(ports, { dispatches: ['VB-001'], period })[0]);
    return [
      htmlOf(reportOf(data, form, reportDesk)),
      JSON.stringify(reportSheets(data, form, reportDesk)),
    ];
  });
  return [
    JSON.stringify(workbook.summary()),
    JSON.stringify([...statuses.values()]),
    ...mailer.letters.map(({ text }) => text),
    ...printer.printed,
    ...reports,
  ].join('\n');
}

const FALSE_WORDS = [
  /Đang thực hiện, trong hạn/,
  /0\/0 lượt/,
  /quá hạn 0 ngày/i,
  /Xác nhận: 0/,
  /\(0 ngày/,
  /văn bản văn bản/,
  /đơn vị tự cập nhật, chưa qua kiểm tra/,
];

describe('texts on the weekend after a deadline', () => {
  it.each(['', 'CÁC SỞ, BAN, NGÀNH'])('of units in the block “%s” say nothing false', (block) => {
    const texts = textsOf(block);
    expect(FALSE_WORDS.filter((words) => words.test(texts))).toEqual([]);
    expect(texts).toMatch(/chưa có số liệu người tham gia/);
    expect(texts).toMatch(/chưa hoàn thành, vừa quá hạn \(08\/11\/2024\)/);
    expect(texts).toMatch(/Xác nhận: vừa quá hạn/);
    expect(texts.match(/Nguồn số liệu: 3 trả lời do cơ quan theo dõi ghi nhận/g)).toHaveLength(5);
    expect(texts).toMatch(/Thời hạn xác nhận do .* đề nghị: chậm nhất là ngày 08\/11\/2024/);
  });

  it('list the blocks in sentences, in sentence case, if there are any', () => {
    expect(textsOf('')).not.toMatch(/Theo khối|- Chưa xếp khối/);
    const named = textsOf('CÁC SỞ, BAN, NGÀNH');
    expect(named).toMatch(/Theo khối:\n- Các sở, ban, ngành: 3\/9 đã xác nhận/);
    expect(named).not.toMatch(/- CÁC SỞ, BAN, NGÀNH:/);
  });

  it('count the overdue units of each stage, and the units without a parent body', () => {
    const texts = textsOf('Tổ chuyên môn');
    expect(texts).toMatch(/Chưa xác nhận, quá hạn.*Chưa hoàn thành, quá hạn/s);
    expect(texts).toMatch(/Đơn vị khác, gồm cả cấp trên nêu trên/);
  });
});
