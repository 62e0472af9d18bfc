import { type DeadlineKeeping, deadlineMoves, type OnDayOff } from '../../calendar/deadline';
import { readChoice } from '../../workbook/cells/read-choice';
import { readRows } from '../../workbook/cells/read-rows';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { settingsTab } from '../../workbook/tabs/settings-tab';
import type { MigrationPart } from '../migration';
import { rowsOfSetting } from './rows-of-setting';

/** As it stands in files of schema 1. */
const SETTING = ['Dời hạn rơi vào ngày nghỉ', 'Move deadlines that fall on a day off'];

/**
 * Whether a deadline moves off a day off follows from the urgency. Dispatches for which the setting decided otherwise keep
 * what it said: units have been told these days, and the figures of past dispatches count by them.
 */
export const deadlinesOnDaysOff: MigrationPart = {
  reads: [settingsTab, dispatchesTab],
  changes: ({ settings, dispatches }, words) => {
    if (!settings || !dispatches) return { tabs: [] };
    const gone = rowsOfSetting(settings, SETTING, words);
    // Files of schema 1 without the row worked as if it said yes
    const moved = readChoice(gone[0]?.row.value ?? '', 'yesNo', words) !== 'no';
    const onDayOff: OnDayOff = moved ? 'moves' : 'stays';
    // Urgent dispatches are written in any case: if the part is repeated, the row of the setting is gone
    const isDue = (row: DeadlineKeeping) =>
      row.onDayOff === 'byUrgency' && (row.urgency !== 'normal' || deadlineMoves(row) !== moved);
    const rows = new Map(
      readRows(dispatchesTab, dispatches, words)
        .rows.filter(({ row }) => isDue(row))
        .map(({ at }) => [at, { onDayOff }] as const),
    );
    return {
      tabs: [
        { tab: dispatchesTab, rows },
        { tab: settingsTab, rows: new Map(), retired: gone.map(({ at }) => at) },
      ],
      sentences: rows.size > 0 || !moved ? [words.upgrade.movesByUrgency] : [],
    };
  },
};
