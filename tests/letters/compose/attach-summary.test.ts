import { describe, expect, it } from 'vitest';
import { healthView } from '../../../src/health/health';
import { sendAgain } from '../../../src/letters/jobs/settle-by-hand';
import { sendQueue } from '../../../src/letters/send/send-queue';
import { readRules, readTab } from '../../../src/workbook/reading/office';
import { logTab } from '../../../src/workbook/tabs/log-tab';
import { outboxTab } from '../../../src/workbook/tabs/outbox-tab';
import { periodsTab } from '../../../src/workbook/tabs/periods-tab';
import { changeRows } from '../../../src/workbook/writing/write-rows';
import { closeByHand } from '../../builders/close-period';
import { dispatch } from '../../builders/dispatch';
import { FIGURES_OF_EVERY_KIND, MONTHLY_FIGURES, MONTHLY_REPORT } from '../../builders/figure';
import { obligation } from '../../builders/obligation';
import { unit } from '../../builders/unit';
import { fakeOffice, type OfficeFields, words } from '../../fakes/office';

/** An office ready to close its period after the first deadline, with two leaders and a supporting body. */
function officeAtClose(fields: OfficeFields = {}) {
  return fakeOffice({
    units: [
      unit({ code: 'PN-001', name: 'Trường Mầm non Sao Mai' }),
      unit({ code: 'CA', name: 'Công an xã', email: 'ca@xa.example.org' }),
    ],
    dispatches: [dispatch({ supportUnits: ['Công an xã'], reportsTo: ['Thường trực Đảng ủy'] })],
    settings: {
      leaderMailboxes: 'bithu@xa.example.org; phobithu@xa.example.org',
      needsApproval: '',
    },
    answers: ['Tháng 11/2024'],
    now: '2024-11-29T09:00',
    ...fields,
  });
}

function closeAndSend(
  { ports }: ReturnType<typeof fakeOffice>,
  proposals?: Readonly<Record<string, string>>,
): void {
  closeByHand(ports, proposals);
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
}

/** Adds units to the figures of rows with a level in Kỳ báo cáo, as a person might by mistake. */
function changeFrozen(
  { ports }: ReturnType<typeof fakeOffice>,
  level: 'total' | 'unit',
  added = 1,
): void {
  const read = readTab(ports, periodsTab, words);
  const changes = read.rows
    .filter(({ row }) => row.level === level)
    .map(({ at, row }) => [at, { units: Number(row.units) + added }] as const);
  changeRows(ports, periodsTab, read, new Map(changes));
}

const file = 'Tổng hợp 1384-CV-HU Tháng-11-2024.pdf';

describe('a letter to leadership', () => {
  it('has the summary of its period attached, printed once for the leaders and once for supporting bodies', () => {
    const office = officeAtClose();
    closeAndSend(office);
    expect(office.mailer.letters.map(({ to, attachment }) => [to, attachment])).toEqual([
      ['ca@xa.example.org', { name: file, bytes: [1] }],
      ['bithu@xa.example.org', { name: file, bytes: [2] }],
      ['phobithu@xa.example.org', { name: file, bytes: [2] }],
    ]);
    expect(office.mailer.letters[1]?.text).toContain(
      `\n\nKèm theo bản tóm tắt để in: ${file}.\n\nTrân trọng báo cáo.\n\n`,
    );
    expect(office.mailer.letters[0]?.text).toContain(
      '\n\nTrân trọng gửi để phối hợp theo dõi.\n\n',
    );
  });

  it('has the sums of requested figures in its summary', () => {
    const [news, , money] = MONTHLY_FIGURES.map(({ label }) => label) as [string, string, string];
    const values = [
      { label: news, value: 1234 },
      { label: money, value: 12.5 },
    ];
    const office = officeAtClose({
      dispatches: [dispatch({ ...MONTHLY_REPORT, supportUnits: ['Công an xã'] })],
      obligations: ['PN-001', 'CA'].map((unitCode) =>
        obligation({
          ...{ unitCode, complete: 'completed', completedOn: '2024-11-20' },
          reportedValues: values,
        }),
      ),
    });
    closeAndSend(office);
    const sentence =
      'Số liệu đơn vị báo: Số tin, bài đã đăng (tin, bài): 2.468; Kinh phí (triệu đồng): 25';
    const printed = office.printer.printed.map((html) => html.includes(`${sentence}.`));
    expect(printed).toEqual([true, true]);
    // As in the letters that it is attached to
    const texts = office.mailer.letters.map(({ text }) => text.includes(`\n- ${sentence}\n`));
    expect(texts).toEqual([true, true, true]);
  });

  it('has rates and chosen options in its summary as the report has them', () => {
    const office = officeAtClose({
      dispatches: [dispatch({ ...MONTHLY_REPORT, requestedFigures: FIGURES_OF_EVERY_KIND })],
      obligations: [
        obligation({
          ...{ unitCode: 'PN-001', complete: 'completed', completedOn: '2024-11-20' },
          reportedValues: [
            { label: 'Số hộ tham gia', value: 8 },
            { label: 'Tổng số hộ', value: 10 },
            { label: 'Hình thức', value: 'Trực tuyến' },
            { label: 'Kiến nghị', value: 'Xin thêm loa' },
          ],
        }),
      ],
    });
    closeAndSend(office);
    const sentence =
      'Số hộ tham gia (hộ): 8; Tổng số hộ (hộ): 10; Tỷ lệ hộ tham gia: 80,0%; Hình thức: Trực tuyến 1.';
    expect(office.printer.printed.length).toBeGreaterThan(0);
    for (const html of office.printer.printed) expect(html).toContain(sentence);
  });

  it('that corrects a period has a summary that says so and why, with its own file name', () => {
    const office = officeAtClose({ answers: ['Tháng 11/2024', 'Tháng 11/2024', 'báo nhầm'] });
    closeAndSend(office);
    closeAndSend(office);
    const corrected = 'Tổng hợp 1384-CV-HU Tháng-11-2024 đính chính 1.pdf';
    expect(office.mailer.letters.map(({ attachment }) => attachment?.name)).toEqual([
      ...[file, file, file],
      ...[corrected, corrected, corrected],
    ]);
    const told = office.printer.printed.map((html) =>
      [...html.matchAll(/<i>(.*)<\/i>/g)].map(([, line]) => line),
    );
    const plain = 'Tháng 11/2024; số liệu đến ngày 29/11/2024 (chốt lúc 09:00 cùng ngày)';
    const lines = [plain, 'Đính chính lần 1; lý do: báo nhầm'];
    expect(told).toEqual([[plain], [plain], lines, lines]);
  });

  it('shows the list of overdue units to leaders only', () => {
    const office = officeAtClose();
    closeAndSend(office);
    expect(office.printer.printed.map((html) => html.includes('Đơn vị quá hạn'))).toEqual([
      false,
      true,
    ]);
  });

  it('prints names and proposals as text, whatever they contain', () => {
    const office = officeAtClose({
      units: [unit({ code: 'PN-001', name: 'Trường <b>Sao & Mai</b>', block: 'Khối <i>' })],
    });
    closeAndSend(office, { 'VB-001': 'Xem <u>ngay</u>.\nGia hạn.' });
    const html = office.printer.printed.at(-1) ?? '';
    expect(html).toContain('>Trường &lt;b&gt;Sao &amp; Mai&lt;/b&gt;<');
    expect(html).toContain('>Khối &lt;i&gt;<');
    expect(html).toContain('Xem &lt;u&gt;ngay&lt;/u&gt;.<br>');
    expect(html).not.toMatch(/<u>|Sao & Mai/);
  });

  it('runs on from page to page, without a break and without page numbers', () => {
    const office = officeAtClose();
    closeAndSend(office, { 'VB-001': Array(30).fill('Gia hạn.').join('\n') });
    const [, html = ''] = office.printer.printed;
    expect(html).toContain('Kỳ báo cáo');
    expect(html).not.toMatch(/Trang \d|break-before/);
  });

  it('shows a supporting body no unit and no difficulties, in letter and summary', () => {
    const difficulties = 'thiếu hội trường';
    const obligations = ['PN-001', 'CA'].map((code) =>
      obligation({ unitCode: code, difficulties }),
    );
    const office = officeAtClose({ obligations });
    closeAndSend(office);
    const told = office.mailer.letters.map(({ text }, index) => [
      text.includes(difficulties),
      office.printer.printed[Math.min(index, 1)]?.includes(difficulties),
    ]);
    expect(told).toEqual([
      [false, false],
      [true, false],
      [true, false],
    ]);
    const [letter] = office.mailer.letters;
    expect(`${letter?.text} ${office.printer.printed[0]}`).not.toContain('Trường Mầm non Sao Mai');
  });

  it('lists the units that are overdue in either stage, and how long', () => {
    const office = officeAtClose();
    closeAndSend(office);
    expect(office.mailer.letters[1]?.text).toContain(
      '- Còn việc quá hạn: 2 đơn vị (số ngày làm việc): Trường Mầm non Sao Mai (Xác nhận: 15); Công an xã (Xác nhận: 15)\n',
    );
  });

  it('is sent without the summary if Google cannot print it, and says so; the log has the reason', () => {
    const office = officeAtClose();
    office.printer.refusal = 'Conversion failed';
    closeAndSend(office);
    expect(office.mailer.letters.map(({ attachment }) => attachment)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(office.mailer.letters[0]?.text).toContain(
      'Chưa kèm được bản tóm tắt để in; xin liên hệ Văn phòng Huyện ủy.',
    );
    const reason =
      'Thư đi không kèm bản tóm tắt để in vì Google không tạo được PDF: Conversion failed';
    expect(office.workbook.rows(outboxTab).map(({ state, reason }) => [state, reason])).toEqual([
      ['sent', reason],
      ['sent', reason],
      ['sent', reason],
    ]);
    const sent = office.workbook.rows(logTab).filter(({ event }) => event === 'letterSent');
    expect(sent.every(({ detail }) => detail.endsWith(reason))).toBe(true);
  });

  it('is sent without the summary if a unit’s row was changed after the closing, and says so', () => {
    const office = officeAtClose();
    closeByHand(office.ports);
    changeFrozen(office, 'unit');
    sendQueue(office.ports, readRules(office.ports), { chunks: 1, unattended: false });
    expect(office.mailer.letters.map(({ attachment }) => attachment)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(office.printer.printed).toEqual([]);
    expect(office.mailer.letters[1]?.text).toContain(
      '- không nêu, vì số liệu của đơn vị trong kỳ này đã bị sửa sau khi chốt',
    );
    const [letter] = office.workbook.rows(outboxTab);
    expect(letter?.reason).toMatch(
      /^Thư đi không kèm bản tóm tắt để in\. Số liệu kỳ “Tháng 11\/2024” .* đã bị sửa hoặc xóa bớt/,
    );
  });

  it('is sent once the figures are restored and a person orders it again', () => {
    const office = officeAtClose();
    closeByHand(office.ports);
    changeFrozen(office, 'total', 1);
    const send = () =>
      sendQueue(office.ports, readRules(office.ports), { chunks: 1, unattended: false });
    send();
    changeFrozen(office, 'total', -1);
    sendAgain(office.ports, ['T-000002']);
    send();
    expect(office.mailer.letters.map(({ to, attachment }) => [to, attachment?.name])).toEqual([
      ['bithu@xa.example.org', file],
    ]);
  });

  it('is not sent if the figures in it were changed after the closing', () => {
    const office = officeAtClose();
    closeByHand(office.ports);
    changeFrozen(office, 'total');
    sendQueue(office.ports, readRules(office.ports), { chunks: 1, unattended: false });
    expect(office.mailer.letters).toEqual([]);
    const rows = office.workbook.rows(outboxTab);
    expect(rows.map(({ state }) => state)).toEqual(['skipped', 'skipped', 'skipped']);
    expect(rows[0]?.reason).toMatch(/^Số liệu kỳ “Tháng 11\/2024” .* đã bị sửa hoặc xóa bớt/);
    const held = healthView(office.ports).sections.flatMap(({ lines }) => lines);
    expect(held.filter(({ acts }) => acts).map(({ acts, text }) => [text, acts])).toContainEqual([
      `Thư T-000001 gửi lãnh đạo, tới ca@xa.example.org: chưa gửi. ${rows[0]?.reason}`,
      [{ label: 'Gửi lại', submit: 'sendLettersAgain', ids: ['T-000001'] }],
    ]);
  });
});

it('a letter to a unit has no attachment, and nothing is printed for it', () => {
  const office = fakeOffice({ now: '2024-11-05T09:00' });
  sendQueue(office.ports, readRules(office.ports), { chunks: 1, unattended: false });
  expect(office.mailer.letters.filter(({ attachment }) => attachment !== undefined)).toEqual([]);
  expect(office.printer.printed).toEqual([]);
});
