import {
  ASKING_PAUSE,
  DUE_SOON_DAYS,
  PROMISE_DAYS,
  QUOTA_RESERVE,
} from '../../records/office-rules';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { readRows } from '../../workbook/cells/read-rows';
import { settingsTab } from '../../workbook/tabs/settings-tab';
import type { MigrationPart } from '../migration';

interface RetiredSetting {
  /** As they stand in files of schema 1. */
  readonly names: readonly [vi: string, en: string];
  /** Texts that set-up wrote, in either language. */
  readonly initial: readonly string[];
  /** What applies instead. */
  readonly now: (words: Words) => string;
}

/** Settings that became constants, or that a dispatch has now. */
const RETIRED: readonly RetiredSetting[] = [
  {
    names: ['Sắp đến hạn từ (ngày làm việc)', 'Due soon from (working days)'],
    initial: ['3'],
    now: () => String(DUE_SOON_DAYS),
  },
  {
    names: [
      'Khoảng cách giữa hai thư nhắc (ngày làm việc)',
      'Pause between two reminders (working days)',
    ],
    initial: ['3'],
    now: () => String(ASKING_PAUSE),
  },
  {
    names: [
      'Đơn vị quá hạn được hẹn thêm (ngày làm việc)',
      'Late units may ask for (working days)',
    ],
    initial: ['10'],
    now: () => String(PROMISE_DAYS),
  },
  {
    names: ['Văn bản hiện ở Tổng hợp', 'Document shown in the summary'],
    initial: [''],
    now: ({ upgrade }) => upgrade.allDispatches,
  },
  {
    names: ['Hạn mức để dành', 'Quota kept in reserve'],
    initial: ['5'],
    now: () => String(QUOTA_RESERVE),
  },
];

/** Retires the rows of settings that are gone, and says which of them the office had changed. */
export const settings: MigrationPart = {
  reads: [settingsTab],
  changes: ({ settings: grid }, words) => {
    if (!grid) return { tabs: [] };
    const gone = readRows(settingsTab, grid, words).rows.flatMap(({ at, row }) => {
      const setting = RETIRED.find(({ names }) => names.includes(row.name));
      return setting ? [{ at, row, setting }] : [];
    });
    const sentences = gone.flatMap(({ row: { name, value }, setting: { initial, now } }) =>
      initial.includes(value)
        ? []
        : [format(words.upgrade.settingFixed, { name, now: now(words), before: value || '–' })],
    );
    const retired = gone.map(({ at }) => at);
    return { tabs: [{ tab: settingsTab, rows: new Map(), retired }], sentences };
  },
};
