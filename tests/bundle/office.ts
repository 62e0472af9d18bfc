import { type AppsScript, loadAppsScript } from '../../local/apps-script';
import type { AppsScriptOptions } from '../../local/apps-script-options';
import { importList } from '../../local/import-list';
import type { SavedGoogle } from '../../local/saved-google';
import type { SettingKey } from '../../src/records/settings';
import { dist } from './built';
import { dispatch } from './dispatch';
import { cellAt, rowsOf, words } from './rows-of';

/** User who owns the file, deploys the page and sends. */
export const owner = 'vanphong@phuninh.example.org';

/** Another editor of the file. */
export const colleague = 'chi@phuninh.example.org';

export const pageAddress = 'https://script.example.org/macros/s/trang/exec';

function start(options: AppsScriptOptions): AppsScript {
  return loadAppsScript({ dist, owner, webAppUrl: pageAddress, evaluates: 'once', ...options });
}

const kept = new Map<string, SavedGoogle>();

/**
 * Runs `play` once for each value of `told`, and afterwards restores the state that it left. The journal of the
 * returned Google is empty. `told` must contain everything on which `play` depends.
 */
function begun(told: unknown, fresh: () => AppsScript, play: () => AppsScript): AppsScript {
  const key = JSON.stringify(told);
  const known = kept.get(key);
  const google = known ? fresh() : play();
  const saved = known ?? google.save();
  kept.set(key, saved);
  google.restore(saved);
  return google;
}

/** Starts Google with the built add-on. Owner and colleague have opened the file; set-up has not run. */
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

/** A list of `count` units: a header row, and numbered units, each with its own mailbox. */
export function smallList(count: number): string[][] {
  const units = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return [`PN-${number}`, `Đơn vị ${number}`, 'Trường học', `dv${number}@phuninh.example.org`];
  });
  return [['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email'], ...units];
}

/** Imports a unit list as the dialog does if a person changes nothing. */
export function importUnits(google: AppsScript, table: readonly (readonly string[])[]) {
  const call = (name: string, ...args: unknown[]) => google.call(owner, name, ...args).result;
  return importList(call, table)?.write();
}

/** An office with the given units and one dispatch, before any letter was sent. */
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

/** Queues today's letters and sends all of them, as the owner does in the dialog. */
export function sendAll(google: AppsScript): void {
  google.call(owner, 'queueLetters');
  for (let chunk = 0; chunk < 10; chunk += 1) {
    const { result } = google.call(owner, 'sendNextChunk');
    const { left, stopped } = result as { left: number; stopped: string };
    if (left === 0 || stopped !== '') return;
  }
}

/** Moves the clock to an instant without any trigger run, then runs the tick. */
export function tickAt(google: AppsScript, instant: string) {
  google.advanceTo(instant, { missed: 'all' });
  return google.tick('tick');
}

/** Lets days pass with one tick a day at the current hour. Each tick sends as much as a day allows. */
export function passDays(google: AppsScript, days: number): void {
  for (let day = 0; day < days; day += 1) {
    google.advance(24 * 3_600_000, { missed: 'all' });
    google.tick('tick');
  }
}

export function linkIn({ body }: { body: string }): string {
  return /https:\S+\?t=\S+/.exec(body)?.[0] ?? '';
}

/** Token of the link in a letter, decoded as doGet receives it. */
export function tokenIn(letter: { body: string }): string {
  return new URL(linkIn(letter)).searchParams.get('t') ?? '';
}
