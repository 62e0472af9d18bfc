import { isRetiredKind } from '../../records/letter-kind';
import { WAITING_STATES } from '../../records/outbox-letter';
import { readText } from '../../texts/safe-text';
import { splitList } from '../../texts/split-list';
import type { Words } from '../../words/words';
import type { Grid } from '../../workbook/cells/cell';
import { findColumns } from '../../workbook/cells/find-columns';
import { cellText } from '../../workbook/cells/read-cell';
import { readChoice } from '../../workbook/cells/read-choice';
import { readRows } from '../../workbook/cells/read-rows';
import type { Columns, Tab } from '../../workbook/cells/tab';
import { outboxTab } from '../../workbook/tabs/outbox-tab';
import { settingRow } from '../../workbook/tabs/setting-names';
import { settingsTab } from '../../workbook/tabs/settings-tab';
import { templatesTab } from '../../workbook/tabs/templates-tab';
import type { MigrationPart, TabChange } from '../migration';
import { rowsOfSetting } from './rows-of-setting';

/** As it stands in files of schema 1. */
const SETTING = ['Gửi thư xác nhận đã ghi nhận', 'Send receipts for replies'];

/**
 * The letter that confirmed a reply is gone. Its setting and its template are retired, and its name leaves the letters
 * that need approval. Letters stay in Hộp thư đi, where they say what was sent; those that wait are not sent.
 */
export const receipts: MigrationPart = {
  dropdowns: [[templatesTab, 'kind']],
  reads: [settingsTab, templatesTab, outboxTab],
  changes: ({ settings, templates, outbox }, words) => {
    const gone = settings ? rowsOfSetting(settings, SETTING, words) : [];
    const wasOn = gone.some(({ row }) => readChoice(row.value, 'yesNo', words) === 'yes');
    return {
      tabs: [
        ...(settings
          ? [
              settingChange(
                settings,
                gone.map(({ at }) => at),
                words,
              ),
            ]
          : []),
        ...(templates ? [retiredTemplates(templates, words)] : []),
        ...(outbox ? [waitingLetters(outbox, words)] : []),
      ],
      sentences: wasOn ? [words.upgrade.noReceipts] : [],
    };
  },
};

function settingChange(grid: Grid, retired: readonly number[], words: Words): TabChange {
  const found = settingRow(readRows(settingsTab, grid, words).rows, 'needsApproval', words);
  const kinds = splitList(found?.row.value ?? '');
  const kept = kinds.filter((kind) => !isRetiredKind(kind));
  const value = kept.join('; ');
  const rows = new Map(found && kept.length < kinds.length ? [[found.at, { value }]] : []);
  return { tab: settingsTab, rows, retired };
}

function retiredTemplates(grid: Grid, words: Words): TabChange {
  const retired = retiredRows(templatesTab, grid, words).map(({ at }) => at);
  return { tab: templatesTab, rows: new Map(), retired };
}

function waitingLetters(grid: Grid, words: Words): TabChange {
  const waiting = retiredRows(outboxTab, grid, words).filter(({ textIn }) => {
    const state = readChoice(textIn('state'), 'letterState', words);
    return state !== null && WAITING_STATES.includes(state);
  });
  const cells = { state: 'skipped', reason: words.upgrade.noReceipts };
  return { tab: outboxTab, rows: new Map(waiting.map(({ at }) => [at, cells])) };
}

function retiredRows<C extends Columns>(tab: Tab<C>, grid: Grid, words: Words) {
  const places: Readonly<Record<string, number>> = findColumns(tab, grid.headers, words);
  return grid.rows
    .map(({ at, cells }) => ({
      at,
      textIn: (key: string) => readText(cellText(cells[places[key] ?? -1] ?? '')),
    }))
    .filter(({ textIn }) => isRetiredKind(textIn('kind')));
}
