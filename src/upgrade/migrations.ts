import { ASKED_KEYS, askedCopy } from '../records/asked-copy';
import { DISPATCH_DEFAULTS } from '../records/dispatch';
import { pick } from '../records/pick';
import { cellName } from '../texts/cell-name';
import type { Words } from '../words/words';
import type { Grid } from '../workbook/cells/cell';
import { parseLetterItems } from '../workbook/cells/kinds/letter-items';
import { cellText } from '../workbook/cells/read-cell';
import { readRows } from '../workbook/cells/read-rows';
import { dispatchesTab } from '../workbook/tabs/dispatches-tab';
import { logTab } from '../workbook/tabs/log-tab';
import { outboxTab } from '../workbook/tabs/outbox-tab';
import { periodsTab } from '../workbook/tabs/periods-tab';
import { subordinateTab } from '../workbook/tabs/subordinates-tab';
import { templatesTab } from '../workbook/tabs/templates-tab';
import { trackingTab } from '../workbook/tabs/tracking-tab';
import { upgradedLetterRecords } from './letter-records';
import type { Migration, TabChange } from './migration';

/** Header of a figure of schema 1 in Kỳ báo cáo and Cấp dưới. */
const FORMER_FIGURE = { vi: 'Đã xác nhận', en: 'Acknowledged' };

/** Migrations from the first schema to `SCHEMA`, in order. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    setsAside: [periodsTab, subordinateTab].map((tab) => ({ tab, former: FORMER_FIGURE })),
    dropdowns: [
      [trackingTab, 'returnedStage'],
      [templatesTab, 'kind'],
      [outboxTab, 'kind'],
      [logTab, 'event'],
    ],
    reads: [dispatchesTab, trackingTab, outboxTab],
    changes: ({ dispatches, tracking, outbox }, words) => [
      ...(dispatches ? [askedChanges(dispatches, words)] : []),
      ...(tracking ? [stageChanges(tracking, words)] : []),
      ...(outbox ? [recordChanges(outbox, words)] : []),
    ],
  },
];

/** In schema 1 every dispatch asked for receipt and training. Closed periods in the old form are dropped. */
function askedChanges(grid: Grid, words: Words): TabChange {
  const { urgency } = DISPATCH_DEFAULTS;
  const asked = pick(DISPATCH_DEFAULTS, ASKED_KEYS);
  const change = { ...asked, urgency, asked: askedCopy(asked) };
  const { rows, problems, places } = readRows(dispatchesTab, grid, words);
  const unreadable = new Set(problems.map(({ cell }) => cell));
  const changes = rows.flatMap(({ at, row }) => {
    const isOld = unreadable.has(cellName(at, places.closings + 1));
    const all = { ...(row.asked === '' ? change : {}), ...(isOld ? { closings: [] } : {}) };
    return Object.keys(all).length === 0 ? [] : [[at, all] as const];
  });
  return { tab: dispatchesTab, rows: new Map(changes) };
}

/** Names of the second stage in the dropdown “Đề nghị bổ sung” of schema 1. */
const FORMER_STAGE = ['Quán triệt', 'Training'];

/** An answer that was sent back may name the second stage, and an import remembers columns by their old keys. */
function stageChanges(grid: Grid, words: Words): TabChange {
  const { rows, places } = readRows(trackingTab, grid, words);
  const textAt = new Map(
    grid.rows.map(({ at, cells }) => [at, cellText(cells[places.returnedStage] ?? '').trim()]),
  );
  const changes = rows.flatMap(({ at, row }) => {
    const change = {
      ...(FORMER_STAGE.includes(textAt.get(at) ?? '') ? { returnedStage: 'complete' } : {}),
      ...(row.lastImport === '' ? {} : { lastImport: '' }),
    };
    return Object.keys(change).length === 0 ? [] : [[at, change] as const];
  });
  return { tab: trackingTab, rows: new Map(changes) };
}

function recordChanges(grid: Grid, words: Words): TabChange {
  const { places } = readRows(outboxTab, grid, words);
  const changes = grid.rows.flatMap(({ at, cells }) => {
    const before = cellText(cells[places.itemRecords] ?? '');
    const after = upgradedLetterRecords(before);
    return after === before ? [] : [[at, { itemRecords: parseLetterItems(after) }] as const];
  });
  return { tab: outboxTab, rows: new Map(changes) };
}
