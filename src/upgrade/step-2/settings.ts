import {
  ANSWER_DAYS,
  ASKING_PAUSE,
  DUE_SOON_DAYS,
  PROMISE_DAYS,
  QUOTA_RESERVE,
} from '../../records/office-rules';
import type { SettingKey } from '../../records/settings';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { type Rows, readRows } from '../../workbook/cells/read-rows';
import { settingRow } from '../../workbook/tabs/setting-names';
import { settingsOf } from '../../workbook/tabs/settings-rows';
import { settingsTab } from '../../workbook/tabs/settings-tab';
import type { MigrationPart } from '../migration';

type SettingAt = Rows<typeof settingsTab>['rows'][number];

interface RetiredSetting {
  /** As they stand in files of schema 1. */
  readonly names: readonly [vi: string, en: string];
  /** Texts that set-up wrote, in either language. */
  readonly initial: readonly string[];
  /** What applies instead. */
  readonly now: (words: Words) => string;
}

const MOST_REMINDERS = ['Số thư nhắc tối đa cho một việc', 'Most reminders for one task'] as const;

/** As set-up wrote it. It cut longer ladders, which nobody had asked for. */
const INITIAL_MOST = 6;

/** Settings that became constants, or that follow from a dispatch. */
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
    names: [
      'Đôn đốc, đề nghị trả lời trong (ngày làm việc)',
      'Follow-ups ask for an answer within (working days)',
    ],
    initial: ['3'],
    now: ({ upgrade }) => format(upgrade.answerDays, { days: ANSWER_DAYS }),
  },
  {
    names: ['Văn bản hiện ở Tổng hợp', 'Document shown in the summary'],
    initial: [''],
    now: ({ upgrade }) => upgrade.allDispatches,
  },
  {
    names: MOST_REMINDERS,
    initial: ['6'],
    now: ({ upgrade }) => upgrade.ladderDecides,
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
    const { rows } = readRows(settingsTab, grid, words);
    const gone = rows.flatMap(({ at, row }) => {
      const setting = RETIRED.find(({ names }) => names.includes(row.name));
      return setting ? [{ at, row, setting }] : [];
    });
    const sentences = gone.flatMap(({ row: { name, value }, setting: { initial, now } }) =>
      initial.includes(value)
        ? []
        : [format(words.upgrade.settingFixed, { name, now: now(words), before: value || '–' })],
    );
    const retired = gone.map(({ at }) => at);
    return { tabs: [{ tab: settingsTab, rows: shortenedLadder(rows, words), retired }], sentences };
  },
};

/**
 * New values of the two ladder settings, by row number, if the office allowed fewer reminders than its ladder has
 * steps: the ladder ends where the letters ended, so that no unit gets more of them than before.
 */
function shortenedLadder(rows: readonly SettingAt[], words: Words): Map<number, { value: string }> {
  const most = rows.find(({ row }) => MOST_REMINDERS.some((name) => name === row.name));
  const count = Number(most?.row.value || Number.NaN);
  const { tiers } = settingsOf(rows, words).settings;
  const length = tiers.before.length + tiers.after.length;
  if (!most || !(count < length) || count === INITIAL_MOST) return new Map();
  const ascending = (days: readonly number[]) => [...days].sort((a, b) => a - b);
  const before = ascending(tiers.before).reverse().slice(0, count);
  const after = ascending(tiers.after).slice(0, count - before.length);
  const valueAt = (key: SettingKey, days: readonly number[]) => {
    const found = settingRow(rows, key, words);
    return found ? [[found.at, { value: days.join(', ') }] as const] : [];
  };
  return new Map([...valueAt('tiersBefore', before), ...valueAt('tiersAfter', after)]);
}
