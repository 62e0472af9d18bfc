import { type AppsScript, loadAppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import { importList } from '../../local/import-list';
import type { SettingKey } from '../../src/workbook/tabs/setting-names';
import { begun } from './begun-office';
import { dist } from './built';
import { dispatch } from './dispatch';
import { cellAt, rowsOf, words } from './rows-of';

/** Who deploys the page and sends. */
export const owner = 'vanphong@phuninh.example.org';

/** Another editor of the file. */
export const colleague = 'chi@phuninh.example.org';

/** Where the page is deployed. */
export const pageAddress = 'https://script.example.org/macros/s/trang/exec';

function start(options: AppsScriptOptions): AppsScript {
  return loadAppsScript({ dist, owner, webAppUrl: pageAddress, evaluates: 'once', ...options });
}

/** Starts Google with the built add-on; two people open the file, before anything is set up. */
export function newFile(options: AppsScriptOptions = {}): AppsScript {
  const google = start(options);
  google.open(owner);
  google.open(colleague);
  return google;
}

/** Runs Thiết lập ban đầu in Vietnamese. */
export function setUp(google: AppsScript, user = owner) {
  return google.press(user, words.menu.setUp, { answers: ['YES'] });
}

/** Types a setting into Cài đặt. */
export function typeSetting(google: AppsScript, key: SettingKey, value: string): void {
  const row = rowsOf(google, 'settings').findIndex(({ name }) => name === words.settings[key]) + 2;
  google.type(owner, words.tabs.settings.name, cellAt(google, 'settings', 'value', row), value);
}

/** A file that is set up, with the settings that letters need. */
export function newOffice(options: AppsScriptOptions = {}): AppsScript {
  return begun(
    ['office', options],
    () => start(options),
    () => {
      const google = newFile(options);
      setUp(google);
      introduce(google);
      return google;
    },
  );
}

/** Types the settings that letters need. */
export function introduce(google: AppsScript): void {
  typeSetting(google, 'officeName', 'Văn phòng Huyện ủy');
  typeSetting(google, 'officer', 'Chuyên viên Tổng hợp');
  typeSetting(google, 'phone', '0100 100 100');
  typeSetting(google, 'linkBase', pageAddress);
}

/** A unit list of small size: header and the given names, each with a mailbox made from its number. */
export function smallList(count: number): string[][] {
  const units = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return [`PN-${number}`, `Đơn vị ${number}`, 'Trường học', `dv${number}@phuninh.example.org`];
  });
  return [['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email'], ...units];
}

/** Imports a list of units as the dialog does, without a change in any of its steps. */
export function importUnits(google: AppsScript, table: readonly (readonly string[])[]) {
  const call = (name: string, ...args: unknown[]) => google.call(owner, name, ...args).result;
  return importList(call, table)?.write();
}

/** Office with one dispatch for which nothing was sent yet. */
export function officeWith(units: string[][], options: AppsScriptOptions = {}): AppsScript {
  return begun(
    ['dispatch', units, options],
    () => start(options),
    () => {
      const google = newOffice(options);
      importUnits(google, units);
      google.call(owner, 'addDispatch', dispatch());
      return google;
    },
  );
}

/** Queues today's letters and sends them all, as the owner's dialog does. */
export function sendAll(google: AppsScript): void {
  google.call(owner, 'queueLetters');
  for (let chunk = 0; chunk < 10; chunk += 1) {
    const { result } = google.call(owner, 'sendNextChunk');
    const { left, stopped } = result as { left: number; stopped: string };
    if (left === 0 || stopped !== '') return;
  }
}

/** Advances the clock without trigger runs, then runs the tick. */
export function tickAt(google: AppsScript, instant: string) {
  google.advanceTo(instant, { missed: 'all' });
  return google.tick('tick');
}

/** Lets days pass with one tick a day at the present hour: it sends as much as one day allows. */
export function passDays(google: AppsScript, days: number): void {
  for (let day = 0; day < days; day += 1) {
    google.advance(24 * 3_600_000, { missed: 'all' });
    google.tick('tick');
  }
}

/** The link in a letter. */
export function linkIn({ body }: { body: string }): string {
  return /https:\S+\?t=\S+/.exec(body)?.[0] ?? '';
}

/** The token of the link in a letter, as doGet is given it. */
export function tokenIn(letter: { body: string }): string {
  return new URL(linkIn(letter)).searchParams.get('t') ?? '';
}
