import { expect, it } from 'vitest';
import type { RunReport } from '../../local/runs/run-report';
import { headersOf } from '../../local/sheet-table';
import { format } from '../../src/texts/format';
import { newFile, owner, setUp } from '../bundle/office';
import { rowsOf, tabOf, words } from '../bundle/rows-of';

/** Texts of the alerts that report a failure. */
const alarms = ({ shown }: RunReport) =>
  shown.flatMap((one) =>
    one.kind === 'alert' && one.title === words.says.cannot ? [one.text] : [],
  );

it('Cài đặt whose column was renamed gets it back', () => {
  const google = newFile();
  setUp(google);
  google.type(owner, words.tabs.settings.name, 'A1', 'Mục riêng');
  expect(alarms(setUp(google))).toEqual([]);
  expect(tabOf(google, 'settings').display[0]).toContain(headersOf('settings', words).name);
});

it('settings whose rows were deleted are reported in Tình trạng hệ thống until set-up has restored them', () => {
  const google = newFile();
  setUp(google);
  const { dailyCap, phone } = words.settings;
  const named = () => rowsOf(google, 'settings').map(({ name }) => name);
  const before = named();
  for (const gone of [phone, dailyCap])
    google.file.deleteRow(words.tabs.settings.name, named().indexOf(gone) + 2);
  const missing = format(words.health.settingsGone, { names: [phone, dailyCap].join('; ') });
  const health = () => JSON.stringify(google.press(owner, words.menu.openHealth).shown);
  expect(health()).toContain(missing);
  const said = JSON.stringify(setUp(google).shown);
  expect(said).toContain(format(words.setUp.settingsMade, { names: [phone, dailyCap].join('; ') }));
  expect(named().sort()).toEqual(before.sort());
  expect(health()).not.toContain('thiếu mục');
});
