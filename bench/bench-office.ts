import { type AppsScript, loadAppsScript } from '../local/apps-script';
import { builtFolder } from '../local/host/node/built-folder';
import { importList } from '../local/import-list';
import type { RunReport } from '../local/runs/run-report';
import type { FormOutcome } from '../src/forms/form-view';
import type { SettingKey } from '../src/records/settings';
import type { MenuEntry } from '../src/words/menu-lines';
import { wordsIn } from '../src/words/words-in';

/** Account that owns the file and works in it. */
export const OWNER = 'vanthu@vanphong.example.org';

const PAGE = 'https://don-doc.example.org/exec';

/**
 * Opens a new office without Google's limit of six minutes, so that longer runs are measured too.
 * Set-up is done and letters can be sent, but there are no units and no dispatches.
 */
export function emptyOffice(dist: string = builtFolder): AppsScript {
  const google = loadAppsScript({
    dist,
    now: '2026-03-02T01:00:00Z',
    owner: OWNER,
    account: 'workspace',
    timeLimit: Number.POSITIVE_INFINITY,
  });
  google.deploy(PAGE);
  google.open(OWNER);
  pressEntry(google, 'setUp', { answers: ['YES'] });
  fillSettings(google);
  return google;
}

/** Presses a menu entry, by its name in the code: a change of its words measures the same. */
export function pressEntry(
  google: AppsScript,
  entry: MenuEntry,
  options: Parameters<AppsScript['press']>[2] = {},
): RunReport {
  return google.press(OWNER, wordsIn('vi').menu[entry], options);
}

/** Opens an office with that many units and dispatches, ready to send. */
export function benchOffice(units: number, dispatches: number): AppsScript {
  const google = emptyOffice();
  const call = (name: string, ...args: unknown[]) => expectDone(google, name, ...args);
  importList(call, unitList(units))?.write();
  for (let index = 1; index <= dispatches; index += 1) {
    expectDone(google, 'addDispatch', dispatchForm(index));
  }
  return google;
}

/** List of `units` units in eight blocks, each with its own mailbox. */
export function unitList(units: number): string[][] {
  const header = ['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email'];
  const rows = Array.from({ length: units }, (_, index) => [
    `U-${index}`,
    `Đơn vị mẫu ${index}`,
    `Khối ${index % 8}`,
    `u${index}@mau.example.org`,
  ]);
  return [header, ...rows];
}

/** Calls a function of a dialog and returns its result. Throws if the call failed or was refused. */
export function expectDone(google: AppsScript, fn: string, ...args: unknown[]): unknown {
  const { result, error } = google.call(OWNER, fn, ...args);
  const outcome = result as FormOutcome | undefined;
  if (error || (outcome && 'done' in outcome && !outcome.done)) {
    throw new Error(`${fn}: ${error?.message ?? JSON.stringify(outcome)}`);
  }
  return result;
}

/** Answers in the form of a new dispatch. */
export function dispatchForm(index: number) {
  return {
    number: `${index}-CV/ĐU`,
    type: 'Công văn',
    issuedOn: '2026-03-02',
    issuingBody: 'Đảng ủy mẫu',
    subject: 'việc mẫu',
    link: '',
    asks: 'receiptAndResult',
    task: 'training',
    acknowledgeBy: '2026-03-06',
    completeBy: '2026-03-20',
    leadUnit: '',
    supportUnits: '',
    reportsTo: '',
    recipientBlocks: '',
    firstNotice: 'letter',
    notClassified: 'yes',
  };
}

function fillSettings(google: AppsScript): void {
  typeSetting(google, 'officeName', 'Văn phòng mẫu');
  typeSetting(google, 'officer', 'Chuyên viên tổng hợp');
  typeSetting(google, 'phone', '0100 000 000');
  typeSetting(google, 'linkBase', PAGE);
}

export function typeSetting(google: AppsScript, key: SettingKey, value: string): void {
  const { settings, tabs } = wordsIn('vi');
  const { name } = tabs.settings;
  const rows = google.snapshot().tabs.find((tab) => tab.name === name)?.values ?? [];
  const at = rows.findIndex(([label]) => label === settings[key]);
  if (at < 0) throw new Error(`No setting ${key}`);
  google.type(OWNER, name, `B${at + 1}`, value);
}
