import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/import/page/reading/read-workbook';
import { sendQueue } from '../../../src/letters/send/send-queue';
import { reportData } from '../../../src/report/data/sent-report';
import { readReports } from '../../../src/report/jobs/report-dialog';
import { wordOf } from '../../../src/report/page/word-of';
import { workbookOf } from '../../../src/report/page/workbook-of';
import { reportOf } from '../../../src/report/parts/report-of';
import { queueByHand } from '../../../src/runs/send-by-hand';
import { summaryView } from '../../../src/summary/jobs/open-summary-page';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { plainText } from '../../../src/texts/safe-text';
import { reportDialog } from '../../../src/words/vi/pages/report-dialog';
import { readRules } from '../../../src/workbook/reading/office';
import { periodsTab } from '../../../src/workbook/tabs/periods-tab';
import { trackingTab } from '../../../src/workbook/tabs/tracking-tab';
import { closeByHand } from '../../builders/close-period';
import { dispatch } from '../../builders/dispatch';
import { noticeRecord, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { reportDesk } from '../../builders/report';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

/** Names that break careless code: mark-up and quotes, a formula, 120 characters, a placeholder. */
const NAMES = [
  'Chi bộ "Quang Trung" & <b>Hợp tác</b>',
  '=HYPERLINK("x")',
  '+Trường',
  '@Trạm',
  'Trường '.padEnd(120, 'ạ'),
  'Tổ {ten_don_vi}',
  "Trường 'Ánh Sao' $& $1",
];

const plain = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim());

describe('a unit with a hard name', () => {
  const units = NAMES.map((name, at) => unit({ code: `PN-00${at}`, name }));
  const { ports, mailer, printer, workbook } = fakeOffice({
    units: units.map((one, at) => ({ ...one, email: `pn-00${at}@xa.example.org` })),
    obligations: units.map(({ code }) => obligation({ unitCode: code, difficulties: 'thiếu' })),
    dispatches: [dispatch({ reportsTo: ['Thường trực'] })],
    letters: [
      sentLetter('2024-10-31', {
        kind: 'notice',
        mailbox: 'vanthu@xa.example.org',
        itemRecords: units.map(({ code }) => noticeRecord({ unitCode: code })),
      }),
    ],
    settings: { leaderMailboxes: 'bithu@xa.example.org', needsApproval: '' },
    answers: ['Tháng 11/2024'],
    now: '2024-12-04T09:00',
  });
  queueByHand(ports);
  updateSummary(ports);
  closeByHand(ports);
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
  const data = reportData(readReports(ports, { dispatches: ['VB-001'], period: '' })[0]);
  const annexes = ['blocks', 'units', 'overdue'] as const;
  const report = reportOf(data, { layout: 'state', annexes }, reportDesk);
  const toLeaders = mailer.letters.find(({ to }) => to === 'bithu@xa.example.org');

  it('has it in the tabs', () => {
    expect(workbook.rows(trackingTab).map(({ unitName }) => unitName)).toEqual(NAMES);
    const frozen = workbook.rows(periodsTab).filter(({ level }) => level === 'unit');
    expect(frozen.map(({ name }) => name)).toEqual(NAMES);
    const shown = (workbook.summary()?.rows ?? []).flatMap(({ cells }) =>
      cells.map((cell) => plainText(String(cell))),
    );
    expect(NAMES.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('has it on the page of leaders', () => {
    const [summary] = summaryView(ports).summaries;
    expect(summary?.overdue.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
  });

  it('has it in its own letter, and in the letter to leadership', () => {
    const own = mailer.letters.filter(({ to }) => to.startsWith('pn-00'));
    expect(own.map(({ text }) => text.split('\n')[0])).toEqual(
      NAMES.map((name) => `Kính gửi: ${name}`),
    );
    const greetings = own.map(({ html }) =>
      plain(html).find((line) => line.startsWith('Kính gửi')),
    );
    expect(greetings).toEqual(NAMES.map((name) => `Kính gửi: ${name}`));
    const lines = NAMES.map((name) => `- ${name}: thiếu`);
    expect(toLeaders?.text.split('\n').filter((line) => line.endsWith(': thiếu'))).toEqual(lines);
    expect(plain(toLeaders?.html ?? '').filter((line) => line.endsWith(': thiếu'))).toEqual(lines);
  });

  it('has it in the PDF', () => {
    const lines = plain(printer.printed[0] ?? '');
    expect(NAMES.filter((name) => !lines.includes(name))).toEqual([]);
  });

  it('has it in Word', async () => {
    const blob = await wordOf(report, reportDialog.styles);
    const file = unzipSync(new Uint8Array(await blob.arrayBuffer()))['word/document.xml'];
    const lines = plain(strFromU8(file ?? new Uint8Array()));
    expect(NAMES.filter((name) => !lines.includes(name))).toEqual([]);
  });

  it('has it in Excel, as text', () => {
    const bytes = workbookOf(report.sections, 'vi');
    const cells = readWorkbook(bytes).flatMap(({ table }) => table.flat());
    expect(NAMES.filter((name) => !cells.includes(name))).toEqual([]);
    const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => /sheet\d+\.xml$/.test(name));
    expect(sheets.map(([, xml]) => strFromU8(xml).includes('<f>'))).toEqual(
      sheets.map(() => false),
    );
  });
});
