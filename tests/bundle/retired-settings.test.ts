import { expect, it } from 'vitest';
import type { UpgradeOutcome } from '../../src/upgrade/upgrade-view';
import { tryPage } from '../saved/earlier-office';
import { openSaved } from '../saved/open-saved';
import { OWNER } from '../saved/play-office';

const RESERVE = 'Hạn mức để dành';
const PAUSE = 'Khoảng cách giữa hai thư nhắc (ngày làm việc)';

it('settings of 1.x that are gone are kept in a tab of their own, and the changed ones are said once', () => {
  const { google, words } = openSaved('office-1.1-vi.zip');
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
