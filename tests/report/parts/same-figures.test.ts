import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/import/page/reading/read-workbook';
import { sendQueue } from '../../../src/letters/send/send-queue';
import { htmlOf } from '../../../src/report/document/html-of';
import { readReport } from '../../../src/report/jobs/report-dialog';
import { wordOf } from '../../../src/report/page/word-of';
import { workbookOf } from '../../../src/report/page/workbook-of';
import { reportOf } from '../../../src/report/parts/report-of';
import { updateSummary } from '../../../src/summary/jobs/update-summary';
import { reportDialog } from '../../../src/words/vi/pages/report-dialog';
import { readRules } from '../../../src/workbook/reading/office';
import { closeByHand } from '../../builders/close-period';
import { directive } from '../../builders/directive';
import { cover, sentLetter } from '../../builders/letter';
import { obligation } from '../../builders/obligation';
import { reportDesk } from '../../builders/report';
import { unit } from '../../builders/unit';
import { fakeOffice } from '../../fakes/office';

const BLOCKS = ['Trường học', 'Chính quyền', 'Chi bộ'];

/** Thirty units in three blocks that have answered in every way. */
const units = Array.from({ length: 30 }, (_, at) =>
  unit({ code: `PN-${at + 100}`, block: BLOCKS[at % 3] ?? '' }),
);
const obligations = units.map(({ code }, at) => {
  const acknowledged =
    at % 4 === 0 ? {} : { acknowledge: 'acknowledged' as const, acknowledgedOn: '2024-11-05' };
  const trained =
    at % 5 < 2
      ? {}
      : {
          train: 'completed' as const,
          completedOn: at % 5 === 2 ? '2024-12-03' : '2024-11-20',
          sessions: 1 + (at % 2),
          eligible: 1000 + at,
          attended: 900 + at,
        };
  const exempt = at % 11 === 0 ? { exemptBecause: 'Không áp dụng' } : {};
  const difficulties = at % 2 === 0 ? `Thiếu hội trường ${at}` : '';
  const fields = { unit: code, difficulties, answeredVersion: 1 };
  return obligation({ ...fields, ...acknowledged, ...trained, ...exempt });
});

/** A reminder of both stages to every third unit, and a second one to the fourth unit. */
const reminded = [...units.filter((_, at) => at % 3 === 0), ...units.slice(3, 4)];
const letters = reminded.map(({ code }, at) =>
  sentLetter('2024-11-18', {
    id: `TH-${at}`,
    kind: 'followUp',
    covers: [cover({ unit: code, tier: 1 }), cover({ unit: code, stage: 'train', tier: 1 })],
  }),
);

/** An office at the day on which it closes its period, with one leader. */
function officeAtClose() {
  return fakeOffice({
    units,
    obligations,
    letters,
    directives: [directive({ reportsTo: ['Thường trực'] })],
    settings: { leaderMailboxes: 'bithu@xa.example.org', needsApproval: '' },
    answers: ['Tháng 11/2024'],
    now: '2024-12-04T09:00',
  });
}

/** Eleven figures as texts: units, acknowledged and its share, four results, sessions, heads, their share. */
type Row = readonly string[];

const plain = (text: string) =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The rows of the first annex in some HTML or in a Word file, by their first cells. */
function annexRows(markup: string, rowTag: string, cellTag: string): Map<string, Row> {
  const rows = markup.match(new RegExp(`<${rowTag}[ >][\\s\\S]*?</${rowTag}>`, 'g')) ?? [];
  const cells = rows.map((row) =>
    (row.match(new RegExp(`<${cellTag}[ >][\\s\\S]*?</${cellTag}>`, 'g')) ?? []).map(plain),
  );
  return byName(cells);
}

function byName(rows: readonly (readonly string[])[]): Map<string, Row> {
  const named = rows.filter((cells) => cells.length === 14);
  return new Map(named.map((cells) => [cells[1] ?? '', cells.slice(2, 13)]));
}

/** Reads a text or a number as the number that it shows, shares in tenths of a per cent. */
const numberOf = (text: string) =>
  text.endsWith('%')
    ? Math.round(Number(text.slice(0, -1).replace(',', '.')) * 10)
    : Number(text.replaceAll('.', ''));

describe('every figure', () => {
  const office = officeAtClose();
  const { ports, printer, mailer, workbook } = office;
  updateSummary(ports);
  closeByHand(ports);
  sendQueue(ports, readRules(ports), { chunks: 1, unattended: false });
  const data = readReport(ports, { directive: 'VB-001', period: '' });
  const form = { layout: 'party', annexes: ['blocks'] } as const;
  const report = reportOf(data, form, reportDesk);
  const closed = reportOf(
    readReport(ports, { directive: 'VB-001', period: 'Tháng 11/2024' }),
    form,
    reportDesk,
  );
  const shown = annexRows(htmlOf(report), 'tr', 't[dh]');
  const names = [...BLOCKS, 'Tổng cộng'];

  it('stands in the preview', () => {
    expect([...shown.keys()].filter((name) => names.includes(name)).sort()).toEqual(
      [...names].sort(),
    );
    expect(shown.get('Tổng cộng')?.[0]).toBe(String(data.totals.units));
  });

  it('is the same in the PDF that leaders get', () => {
    const [printed = ''] = printer.printed;
    for (const name of BLOCKS) {
      const [all, , , onTime = '', late = '', within, overdue] = shown.get(name) ?? [];
      const completed = numberOf(onTime) + numberOf(late);
      const row = printed.split('\n').find((line) => plain(line).startsWith(name)) ?? '';
      expect(plain(row.replace(/<\/td>/g, ' '))).toBe(
        `${name} ${completed}/${all} &nbsp; &nbsp; ${within} ${overdue}`,
      );
    }
    const { units: all, acknowledged, completedOnTime, completedLate, overdue } = data.totals;
    const completed = completedOnTime + completedLate;
    const tiles = [`${acknowledged}/${all} đơn vị`, `${completed}/${all} đơn vị`, `${overdue}`];
    expect([...printed.matchAll(/<br><b>(.*?)<\/b>/g)].map(([, figure]) => figure)).toEqual(tiles);
    expect(printed).toContain(`Đơn vị quá hạn (${overdue})`);
  });

  it('is the same in Word', async () => {
    const blob = await wordOf(report, reportDialog.styles);
    const file = unzipSync(new Uint8Array(await blob.arrayBuffer()))['word/document.xml'];
    const written = annexRows(strFromU8(file ?? new Uint8Array()), 'w:tr', 'w:tc');
    for (const name of names) expect(written.get(name)).toEqual(shown.get(name));
  });

  it('is the same in Excel, as numbers', () => {
    const [sheet] = readWorkbook(workbookOf(report.sections, 'vi'));
    const rows = byName(sheet?.table ?? []);
    for (const name of names) {
      const read = rows
        .get(name)
        ?.map((text, at) =>
          at === 2 || at === 10 ? Math.round(Number(text) * 1000) : Number(text),
        );
      expect(read).toEqual(shown.get(name)?.map(numberOf));
    }
  });

  it('is the same in the letter', () => {
    const text = mailer.letters[0]?.text ?? '';
    for (const name of BLOCKS) {
      const [all = '', acknowledged = '', , onTime = '', late = ''] = shown.get(name) ?? [];
      const completed = numberOf(onTime) + numberOf(late);
      expect(text).toContain(
        `- ${name}: ${acknowledged}/${all} đã xác nhận, ${completed}/${all} hoàn thành`,
      );
    }
  });

  it('of the follow-up is the same now, in the closed period and in the letter', () => {
    const told = /([\d.]+) lượt.*?([\d.]+) đơn vị xác nhận, hoàn thành sau/;
    const { reminders, completedAfter } = data.followUp ?? {};
    const figures = [String(reminders), String(completedAfter)];
    expect(figures).toEqual(['10', '9']);
    const letter = mailer.letters[0]?.text ?? '';
    for (const text of [htmlOf(report), htmlOf(closed), letter]) {
      const [, ...found] = told.exec(text) ?? [];
      expect(found).toEqual(figures);
    }
    const reminded = /10 lượt nhắc, đôn đốc đối với 9 đơn vị|đôn đốc 10 lượt đối với 9 đơn vị/;
    for (const text of [htmlOf(report), htmlOf(closed)]) {
      expect(text).toMatch(reminded);
    }
  });

  it('of what hinders the units is the same now, in the closed period and in the letter', () => {
    const letter = mailer.letters[0]?.text ?? '';
    const texts = [htmlOf(closed), letter, htmlOf(report)];
    const quoted = texts.map((text) => text.match(/Thiếu hội trường \d+/g) ?? []);
    const [first = []] = quoted;
    expect(first.length).toBe(10);
    expect(quoted.slice(0, 2)).toEqual([first, first]);
    for (const text of texts) expect(text).toContain('- và 3 đơn vị khác');
  });

  it('is the same in the tab', () => {
    const rows = (workbook.summary()?.rows ?? []).map(valuesIn);
    for (const { name, figures } of data.blocks) {
      const { units, acknowledged, eligible, attended } = figures;
      const told = [units, acknowledged, eligible, attended];
      const row = rows.filter((values) => values.includes(name));
      expect(row.some((values) => told.every((one) => values.includes(one)))).toBe(true);
    }
  });
});

/** Every text and number in a row of the tab. */
function valuesIn(row: unknown): unknown[] {
  return typeof row === 'object' && row !== null ? Object.values(row).flatMap(valuesIn) : [row];
}
