import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { linksIn, viewIn } from '../../local/demo/mailbox';
import type { Played } from '../../local/demo/play-follow-up';
import { runDemo } from '../../local/demo/run-demo';
import { sheetRows } from '../../local/demo/sheet-rows';
import type { SummaryView } from '../../src/summary/rules/readers-summary';
import { outboxTab } from '../../src/workbook/tabs/outbox-tab';
import { trackingTab } from '../../src/workbook/tabs/tracking-tab';
import { unitsTab } from '../../src/workbook/tabs/units-tab';
import { workbookBytes } from '../builders/workbook-bytes';
import { startMailServer } from './mail-server';
import { DISPATCH, demoArguments, outFolder, UNITS } from './small-office';

const args = demoArguments();
let played: Played;

beforeAll(async () => {
  played = await runDemo(args);
});

describe('the demo', () => {
  it('names each reachable unit exactly once in the first notices, and no other', () => {
    const notices = played.google.letters.filter(({ subject }) =>
      subject.startsWith('[Thông báo]'),
    );
    expect(
      notices
        .flatMap(linksIn)
        .map(({ unit }) => unit)
        .sort(),
    ).toEqual(['A-1', 'A-2', 'A-3']);
    expect(notices.map(({ to }) => to).sort()).toEqual([
      'phong@mau.example.org',
      'truong@mau.example.org',
    ]);
  });

  it('writes each letter as a MIME message with both parts and the same subject', () => {
    const folder = join(outFolder(args), 'mail');
    const files = readdirSync(folder).sort();
    expect(files.length).toBe(played.google.letters.length);
    const message = readFileSync(join(folder, files[0] ?? ''), 'utf8');
    expect(message).toMatch(/^From: [^:]*<vanthu@vanphong\.example\.org>/m);
    expect(message).toMatch(/^Content-Type: text\/plain; charset=utf-8/im);
    expect(message).toMatch(/^Content-Type: text\/html; charset=utf-8/im);
    expect(message).toMatch(/^Subject: =\?UTF-8\?/m);
  });

  it('writes a workbook with four tabs in sight, whose Tổng hợp adds up to Theo dõi', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(outFolder(args), 'workbook.xlsx'));
    const visible = workbook.worksheets.filter(({ state }) => state === 'visible');
    expect(visible.map(({ name }) => name)).toEqual(['Tổng hợp', 'Theo dõi', 'Văn bản', 'Đơn vị']);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Hộp thư đi', 'Nhật ký', 'Mẫu thư', 'Ngày nghỉ', 'Cài đặt']),
    );
    const rows = sheetRows(played.google, trackingTab, played.words);
    const total = workbook
      .getWorksheet('Tổng hợp')
      ?.getSheetValues()
      .find((row) => Array.isArray(row) && row.includes(played.words.summary.total)) as unknown[];
    expect(total.slice(4, 6)).toEqual([
      rows.length,
      rows.filter(({ acknowledge }) => acknowledge === 'acknowledged').length,
    ]);
    expect(Number(total[7]) + Number(total[8])).toBe(
      rows.filter(({ complete }) => complete === 'completed').length,
    );
  });

  it('leaves one unit silent, and lets staff record the one without an address by hand', () => {
    const rows = sheetRows(played.google, trackingTab, played.words);
    expect(rows.filter(({ acknowledge }) => acknowledge === 'unacknowledged').length).toBe(1);
    expect(rows.find(({ unitCode }) => unitCode === 'A-4')).toMatchObject({
      acknowledge: 'acknowledged',
      channel: 'sheet',
      changedBy: 'vanthu@vanphong.example.org',
    });
  });

  it('sends reminders and follow-ups on working days only', () => {
    const sent = sheetRows(played.google, outboxTab, played.words).filter(
      ({ state }) => state === 'sent',
    );
    expect(new Set(sent.map(({ kind }) => kind))).toEqual(
      new Set(['notice', 'reminder', 'followUp']),
    );
    const weekdays = sent.map(({ sentAt }) => new Date(`${sentAt}Z`).getUTCDay());
    expect(weekdays.filter((day) => day === 0 || day === 6)).toEqual([]);
  });

  it('writes the summary that the report dialog shows', () => {
    const html = readFileSync(join(outFolder(args), 'summary.html'), 'utf8');
    const { summaries } = viewIn<SummaryView>(html);
    expect(summaries.map(({ totals }) => totals.units)).toEqual([4]);
  });

  it('writes every service call with its name, start, cost and run', () => {
    const journal = JSON.parse(
      readFileSync(join(outFolder(args), 'journal.json'), 'utf8'),
    ) as object[];
    expect(journal.length).toBe(played.google.journal.length);
    expect(journal[0]).toEqual({
      name: 'PropertiesService.getScriptProperties',
      start: expect.any(Number),
      cost: 20,
      run: { id: 1, entry: 'onOpen' },
      kind: 'handle',
    });
  });

  it('gives the same figures with the same seed, and others with another', async () => {
    const figures = async (seed: string) => {
      const again = await runDemo([...demoArguments(), '--seed', seed]);
      return sheetRows(again.google, trackingTab, again.words);
    };
    const rows = sheetRows(played.google, trackingTab, played.words);
    expect(await figures('1')).toEqual(rows);
    expect(await figures('2')).not.toEqual(rows);
  });

  it('replaces the letters of an earlier run and leaves what is not its own', async () => {
    const again = demoArguments({}, '--days', '2');
    await runDemo(again);
    const folder = join(outFolder(again), 'mail');
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const { google } = await runDemo(again);
    expect(readdirSync(folder).length).toBe(google.letters.length + 1);
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('starts a dispatch although no unit can be written to', async () => {
    const units = UNITS.replace(/[\w]+@mau\.example\.org/g, '');
    const { google, words, report } = await runDemo(demoArguments({ units }, '--days', '3'));
    expect(google.letters).toEqual([]);
    expect(sheetRows(google, trackingTab, words).length).toBe(4);
    expect(viewIn<SummaryView>(report()).summaries[0]?.unreachable.length).toBe(4);
  });

  it('accepts days as offices write them', async () => {
    const dispatch = { ...DISPATCH, issuedOn: '02/03/2026', completeBy: '13/03/2026' };
    const { google } = await runDemo(demoArguments({ dispatch }, '--days', '2'));
    expect(google.letters[0]?.body).toContain('ngày 02/03/2026');
    expect(google.letters[0]?.body).toContain('chậm nhất là hết ngày 13/03/2026');
  });

  it('prints English on request', async () => {
    const english = await runDemo([...demoArguments({}, '--days', '2'), '--language', 'en']);
    expect(english.google.snapshot().tabs.map(({ name }) => name)).toContain('Tracking');
    expect(english.google.letters[0]?.subject).toMatch(/^\[Notice\]/);
  });

  it('sends each letter to a mail server on request', async () => {
    const server = await startMailServer();
    const smtp = ['--days', '2', '--smtp', `127.0.0.1:${server.port}`];
    const { google } = await runDemo(demoArguments({}, ...smtp));
    server.close();
    expect(server.recipients).toEqual(google.letters.map(({ to }) => to));
  });
});

describe('the list of units', () => {
  it.each([
    ['a text in UTF-16', async () => Buffer.from(`\uFEFF${UNITS}`, 'utf16le')],
    [
      'a workbook',
      () =>
        workbookBytes(
          UNITS.trim()
            .split('\n')
            .map((line) => line.split(',')),
        ),
    ],
  ])('may come as %s', async (_, bytes) => {
    const given = demoArguments({}, '--days', '1');
    writeFileSync(given[given.indexOf('--units') + 1] ?? '', await bytes());
    const { google } = await runDemo(given);
    expect(sheetRows(google, unitsTab, played.words)).toEqual(
      sheetRows(played.google, unitsTab, played.words),
    );
  });
});
