import { describe, expect, it } from 'vitest';
import type { SettingKey, Settings } from '../../../src/records/settings';
import { wordsIn } from '../../../src/words/words-in';
import { initialSettingRows, settingsOf } from '../../../src/workbook/tabs/settings-rows';

const vi = wordsIn('vi');
const en = wordsIn('en');

const initial: Settings = {
  fileVersion: '',
  officeName: '',
  officer: '',
  phone: '',
  replyTo: '',
  linkBase: '',
  lettersWithoutLink: false,
  sendFrom: 8,
  sendUntil: 17,
  workingWeekdays: [1, 2, 3, 4, 5],
  tiers: { before: [3, 1], after: [1, 3, 5, 10] },
  leaderCopyFrom: 0,
  escalation: { toParent: false, mailbox: '' },
  periods: { kind: 'none', cutOffs: [] },
  leaderMailboxes: [],
  staffMailboxes: [],
  approverMailboxes: [],
  reportLayout: 'byName',
  superior: '',
  reportPlace: '',
  reportSymbol: '',
  needsApproval: ['followUp', 'escalation', 'leadership'],
  dailyCap: 300,
  contactMonths: 12,
};

const reading = (key: SettingKey, value: string, words = vi) => {
  const { settings: read, faults } = settingsOf(
    [{ row: { name: words.settings[key], value, meaning: '' } }],
    words,
  );
  return { read, faults };
};

describe('settings', () => {
  it.each([
    ['vi', vi],
    ['en', en],
  ] as const)('in %s are as declared after set-up', (_, words) => {
    const rows = initialSettingRows(words).map((row) => ({ row }));
    expect(settingsOf(rows, words)).toEqual({ settings: initial, faults: [] });
  });

  it('that are missing have their defaults', () => {
    expect(settingsOf([], vi)).toEqual({ settings: initial, faults: [] });
  });

  it.each([
    ['officeName', ' Văn phòng Huyện ủy ', { officeName: 'Văn phòng Huyện ủy' }],
    ['replyTo', 'VP@example.org', { replyTo: 'VP@example.org' }],
    [
      'linkBase',
      'https://script.example.org/exec',
      { linkBase: 'https://script.example.org/exec' },
    ],
    [
      'linkBase',
      'https://script.google.com/a/macros/phuninh.example.org/s/AKfy-c_1/exec',
      { linkBase: 'https://script.google.com/macros/s/AKfy-c_1/exec' },
    ],
    ['lettersWithoutLink', 'có', { lettersWithoutLink: true }],
    ['sendFrom', '7', { sendFrom: 7 }],
    ['workingWeekdays', '2, 3, 4, 5, 6, 7', { workingWeekdays: [1, 2, 3, 4, 5, 6] }],
    ['workingWeekdays', '8', { workingWeekdays: [7] }],
    ['tiersBefore', '5; 2', { tiers: { before: [5, 2], after: [1, 3, 5, 10] } }],
    ['tiersBefore', '', { tiers: { before: [], after: [1, 3, 5, 10] } }],
    ['leaderCopyFrom', '3', { leaderCopyFrom: 3 }],
    ['leaderCopyFrom', '', { leaderCopyFrom: 0 }],
    ['needsApproval', '', { needsApproval: [] }],
    [
      'needsApproval',
      'Nhắc trước hạn; đôn đốc khi quá hạn',
      { needsApproval: ['reminder', 'followUp'] },
    ],
  ] as const)('%s %j is %j', (key, value, fields) => {
    expect(reading(key, value)).toEqual({ read: { ...initial, ...fields }, faults: [] });
  });

  it.each([
    ['replyTo', 'văn phòng'],
    ['leaderCopyFrom', 'ba'],
    ['leaderCopyFrom', '100'],
    ['linkBase', 'script.example.org/exec'],
    ['linkBase', 'javascript:alert(1)'],
    ['lettersWithoutLink', ''],
    ['lettersWithoutLink', 'có lẽ'],
    ['sendFrom', '25'],
    ['sendUntil', '17h'],
    ['workingWeekdays', ''],
    ['workingWeekdays', '1, 2'],
    ['tiersAfter', '0, 1'],
    ['tiersAfter', '1, 61'],
    ['tiersAfter', '1,5.5'],
    ['needsApproval', 'Thông báo'],
    ['dailyCap', ''],
    ['dailyCap', '1000000'],
  ] as const)('%s %j cannot be used, and the value from set-up applies', (key, value) => {
    expect(reading(key, value)).toEqual({ read: initial, faults: [{ key, value }] });
  });

  it('are found by their names in either language', () => {
    expect(reading('sendFrom', '7', en).read.sendFrom).toEqual(7);
  });
});
