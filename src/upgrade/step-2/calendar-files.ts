import { readChoice } from '../../workbook/cells/read-choice';
import { readRows } from '../../workbook/cells/read-rows';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { settingsTab } from '../../workbook/tabs/settings-tab';
import type { MigrationPart } from '../migration';
import { rowsOfSetting } from './rows-of-setting';

/** As it stands in files of schema 1. */
const SETTING = [
  'Kèm tệp lịch ghi thời hạn (.ics)',
  'Attach the deadlines as a calendar file (.ics)',
];

/** The calendar file is chosen at each dispatch. If the setting was on, every dispatch has it as before. */
export const calendarFiles: MigrationPart = {
  reads: [settingsTab, dispatchesTab],
  changes: ({ settings, dispatches }, words) => {
    if (!settings) return { tabs: [] };
    const gone = rowsOfSetting(settings, SETTING, words);
    const wasOn = gone.some(({ row }) => readChoice(row.value, 'yesNo', words) === 'yes');
    const found = wasOn && dispatches ? readRows(dispatchesTab, dispatches, words).rows : [];
    const rows = new Map(
      found
        .filter(({ row }) => row.calendarFile === 'no')
        .map(({ at }) => [at, { calendarFile: 'yes' as const }] as const),
    );
    const retired = gone.map(({ at }) => at);
    return {
      tabs: [
        { tab: dispatchesTab, rows },
        { tab: settingsTab, rows: new Map(), retired },
      ],
      sentences: wasOn ? [words.upgrade.calendarChosen] : [],
    };
  },
};
