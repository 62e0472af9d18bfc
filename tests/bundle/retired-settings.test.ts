import { expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script';
import { askedRecordsIn } from '../../src/dispatches/rules/reminders-sent';
import { fieldsOf, ladderKey } from '../../src/records/letter-item-fields';
import type { UpgradeOutcome } from '../../src/upgrade/upgrade-view';
import { parseLetterItems } from '../../src/workbook/cells/kinds/letter-items';
import { tryPage } from '../saved/earlier-office';
import { openSaved } from '../saved/open-saved';
import { OWNER } from '../saved/play-office';
import { passDays } from './office';
import { cellAt, rowsOf, words } from './rows-of';

const RESERVE = 'Hạn mức để dành';
const PAUSE = 'Khoảng cách giữa hai thư nhắc (ngày làm việc)';

it('settings of 1.x that are gone are kept in a tab of their own, and the changed ones are said once', () => {
  const { google } = openSaved('office-1.1-vi.zip');
  const { settings, log } = words.tabs;
  const shown = (name: string) =>
    google.snapshot().tabs.find((tab) => tab.name === name)?.display ?? [];
  const at = shown(settings.name).findIndex(([name]) => name === RESERVE) + 1;
  google.file.type(settings.name, `B${at}`, '20');
  google.file.type(settings.name, `D${at}`, 'đã hỏi lãnh đạo');
  tryPage(google);
  const upgrade = () =>
    google.call(OWNER, 'upgradeFile', { hasCopy: true }).result as Extract<
      UpgradeOutcome,
      { state: 'done' }
    >;
  const told = expect.stringContaining(`“${RESERVE}” nay giống nhau ở mọi cơ quan: 5 (trước: 20)`);
  expect(upgrade().sentences).toContainEqual(told);
  expect(upgrade().sentences).toEqual([]);
  const kept = shown(`${settings.name} (bản 1)`);
  expect(kept[0]?.slice(0, 2)).toEqual(shown(settings.name)[0]?.slice(0, 2));
  expect(kept.find(([name]) => name === RESERVE)).toEqual(
    expect.arrayContaining(['20', 'đã hỏi lãnh đạo']),
  );
  expect(kept.find(([name]) => name === PAUSE)?.[1]).toBe('3');
  expect(shown(settings.name).map(([name]) => name)).not.toContain(RESERVE);
  expect(shown(log.name).filter((cells) => cells.at(-1)?.includes(RESERVE))).toHaveLength(1);
});

/** Steps of ladders in sent letters, and the mailboxes of letters that ask, by day. */
function askedIn(google: AppsScript) {
  const sent = rowsOf(google, 'outbox').filter(
    ({ state }) => state === words.choices.letterState.sent,
  );
  const records = (text = '') => askedRecordsIn(parseLetterItems(text) ?? []);
  return {
    steps: sent.flatMap(({ itemRecords }) =>
      records(itemRecords).map((record) => `${ladderKey(record)} ${fieldsOf(record).number}`),
    ),
    mailboxes: sent
      .filter(({ itemRecords }) => records(itemRecords).length > 0)
      .map(({ mailbox, sentAt }) => `${mailbox} ${sentAt?.slice(0, 10)}`),
  };
}

/** Letters that remind of each deadline in the eight weeks after the upgrade, with a maximum typed in 1.x. */
function remindedAfterUpgrade(most: string) {
  const { google } = openSaved('office-1.1-vi.zip');
  const { settings } = words.tabs;
  const rowOf = (setting: string) =>
    rowsOf(google, 'settings').findIndex(({ name }) => name === setting);
  const at = rowOf('Số thư nhắc tối đa cho một việc') + 2;
  google.file.type(settings.name, `B${at}`, most);
  const before = askedIn(google);
  tryPage(google);
  google.call(OWNER, 'upgradeFile', { hasCopy: true });
  passDays(google, 56);
  const after = askedIn(google);
  const value = (setting: string) => rowsOf(google, 'settings')[rowOf(setting)]?.value;
  return {
    ladder: [value(words.settings.tiersBefore), value(words.settings.tiersAfter)],
    asked: after.steps.length - before.steps.length,
    ...after,
  };
}

it('a silent unit in the middle of a ladder gets each further step once, and no more letters than its office allowed', () => {
  const asBefore = remindedAfterUpgrade('6');
  expect(asBefore.ladder).toEqual(['3, 1', '1, 3, 5, 10']);
  expect(asBefore.asked).toBeGreaterThan(0);
  expect(new Set(asBefore.steps).size).toBe(asBefore.steps.length);
  expect(new Set(asBefore.mailboxes).size).toBe(asBefore.mailboxes.length);
  const fewer = remindedAfterUpgrade('3');
  expect(fewer.ladder).toEqual(['3, 1', '1']);
  expect(fewer.asked).toBeLessThan(asBefore.asked);
  expect(remindedAfterUpgrade('0')).toMatchObject({ ladder: ['', ''], asked: 0 });
});

/** What Văn bản says of deadlines on days off after the upgrade, by urgency. The first dispatch is urgent, and over. */
function daysOffAfterUpgrade(setting: string | null) {
  const { google } = openSaved('office-1.1-vi.zip');
  const { settings, dispatches } = words.tabs;
  const rows = rowsOf(google, 'settings');
  const at = rows.findIndex(({ name }) => name === 'Dời hạn rơi vào ngày nghỉ') + 2;
  if (setting === null) google.file.deleteRow(settings.name, at);
  else google.file.type(settings.name, `B${at}`, setting);
  google.file.type(dispatches.name, cellAt(google, 'dispatches', 'urgency', 2), 'Khẩn');
  google.file.type(dispatches.name, cellAt(google, 'dispatches', 'state', 2), 'Đã kết thúc');
  tryPage(google);
  const { result } = google.call(OWNER, 'upgradeFile', { hasCopy: true });
  const { sentences } = result as Extract<UpgradeOutcome, { state: 'done' }>;
  expect(sentences).toContainEqual(words.upgrade.movesByUrgency);
  return rowsOf(google, 'dispatches').map(({ urgency, onDayOff }) => `${urgency}: ${onDayOff}`);
}

it('every dispatch keeps its deadlines on days off as the setting of 1.x had them', () => {
  const moved = daysOffAfterUpgrade('Có');
  expect(moved[0]).toBe('Khẩn: Dời');
  expect([...new Set(moved.slice(1))]).toEqual(['Thường: ']);
  expect(daysOffAfterUpgrade(null)).toEqual(moved);
  const stayed = daysOffAfterUpgrade('Không');
  expect(stayed[0]).toBe('Khẩn: Không dời');
  expect([...new Set(stayed.slice(1))]).toEqual(['Thường: Không dời']);
});
