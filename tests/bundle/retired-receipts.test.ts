import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { headersOf } from '../../local/sheet-table';
import type { TabKey } from '../../src/records/tab-key';
import { cellName } from '../../src/texts/cell-name';
import type { Words } from '../../src/words/words';
import { tryPage } from '../saved/earlier-office';
import { openSaved } from '../saved/open-saved';
import { OWNER } from '../saved/play-office';
import { dialogViewOf } from './view-of';

const shown = (google: AppsScript, name: string) =>
  google.snapshot().tabs.find((tab) => tab.name === name)?.display ?? [];

/** Types into a row of a tab. Rows count from 1. */
function type(google: AppsScript, [tab, words]: [TabKey, Words], row: number, cells: object) {
  const { name } = words.tabs[tab];
  const [heads = []] = shown(google, name);
  const headers: Readonly<Record<string, string>> = headersOf(tab, words);
  for (const [key, text] of Object.entries(cells))
    google.file.type(name, cellName(row, heads.indexOf(headers[key] ?? '') + 1), text);
}

it.each([
  ['office-1.1-vi.zip', 'Xác nhận đã ghi nhận', 'Gửi thư xác nhận đã ghi nhận'],
  ['office-1.1-en.zip', 'Receipt', 'Send receipts for replies'],
])(
  '%s keeps the letters of its receipts; the template and the setting move to tabs of their own',
  (file, kind, setting) => {
    const { google, words } = openSaved(file);
    const { settings, templates, outbox } = words.tabs;
    const { letterKind, letterState, yesNo } = words.choices;
    const rowOf = (name: string, first: string) =>
      shown(google, name).findIndex((cells) => cells[0] === first) + 1;
    const own: [TabKey, Words] = ['settings', words];
    type(google, own, rowOf(settings.name, setting), { value: yesNo.yes });
    const approval = { value: `${letterKind.escalation}; ${kind}` };
    type(google, own, rowOf(settings.name, words.settings.needsApproval), approval);
    const last = shown(google, outbox.name).findLastIndex(([id]) => id !== '') + 1;
    const [heads = []] = shown(google, outbox.name);
    const of = (key: string) => {
      const headers: Readonly<Record<string, string>> = headersOf('outbox', words);
      return heads.indexOf(headers[key] ?? '');
    };
    const letters: [TabKey, Words] = ['outbox', words];
    const [sent, queued] = [last - 1, last];
    const records = { itemRecords: 'VB-002|receipt|1|2026-03-16|0: DV-001' };
    type(google, letters, sent, { kind, ...records, state: letterState.sent });
    type(google, letters, queued, { kind, ...records, state: letterState.queued });
    tryPage(google);
    const { result } = google.call(OWNER, 'upgradeFile', { hasCopy: true });
    expect(result).toMatchObject({
      state: 'done',
      sentences: expect.arrayContaining([words.upgrade.noReceipts]),
    });
    const now = shown(google, outbox.name);
    const states = [sent, queued].map((row) => now[row - 1]?.[of('state')]);
    expect(states).toEqual([letterState.sent, letterState.skipped]);
    expect(now[queued - 1]?.[of('reason')]).toBe(words.upgrade.noReceipts);
    for (const [name, first] of [
      [templates.name, kind],
      [settings.name, setting],
    ] as const) {
      expect(rowOf(name, first)).toBe(0);
      const kept = google.snapshot().tabs.filter((tab) => tab.name.startsWith(`${name} (`));
      expect(kept.map(({ display }) => display.some(([text]) => text === first))).toEqual([true]);
    }
    const row = shown(google, settings.name).find(
      ([name]) => name === words.settings.needsApproval,
    );
    expect(row?.[1]).toBe(letterKind.escalation);
    google.advance(24 * 3_600_000);
    expect(google.tick('tick').map(({ error }) => error)).toEqual([undefined]);
    const health = JSON.stringify(
      dialogViewOf(google.press(OWNER, words.menu.openHealth)).sections,
    );
    expect(health).not.toContain(outbox.name);
    expect(health).not.toContain(kind);
  },
);
