import { fileURLToPath } from 'node:url';
import { type AppsScript, loadAppsScript } from '../local/apps-script';
import { importList } from '../local/import-list';
import type { FormOutcome } from '../src/forms/form-view';

/** Folder of the built add-on. */
export const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** Who set the office up. */
export const OWNER = 'vanthu@vanphong.example.org';

const PAGE = 'https://don-doc.example.org/exec';

/**
 * New office without Google's limit of six minutes, so that longer runs are measured too. It is set up, with the
 * settings that letters need, but has no unit and no dispatch.
 */
export function emptyOffice(dist: string = DIST): AppsScript {
  const google = loadAppsScript({
    dist,
    now: '2026-03-02T01:00:00Z',
    owner: OWNER,
    account: 'workspace',
    timeLimit: Number.POSITIVE_INFINITY,
  });
  google.deploy(PAGE);
  google.open(OWNER);
  google.press(OWNER, 'Thiết lập ban đầu', { answers: ['YES'] });
  fillSettings(google);
  return google;
}

/** Opens an office with so many units and dispatches, set up and ready to send. */
export function benchOffice(units: number, dispatches: number): AppsScript {
  const google = emptyOffice();
  const call = (name: string, ...args: unknown[]) => expectDone(google, name, ...args);
  importList(call, unitList(units))?.write();
  for (let index = 1; index <= dispatches; index += 1) {
    expectDone(google, 'addDispatch', dispatchForm(index));
  }
  return google;
}

/** A list of so many units in eight blocks, a mailbox each. */
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

/** Calls a dialog function and returns its result. Throws if it was refused. */
export function expectDone(google: AppsScript, fn: string, ...args: unknown[]): unknown {
  const { result, error } = google.call(OWNER, fn, ...args);
  const outcome = result as FormOutcome | undefined;
  if (error || (outcome && 'done' in outcome && !outcome.done)) {
    throw new Error(`${fn}: ${error?.message ?? JSON.stringify(outcome)}`);
  }
  return result;
}

/** Form of a new dispatch. */
export function dispatchForm(index: number) {
  return {
    number: `${index}-CV/ĐU`,
    type: 'Công văn',
    issuedOn: '2026-03-02',
    issuingBody: 'Đảng ủy mẫu',
    subject: 'việc mẫu',
    link: '',
    acknowledgeBy: '2026-03-06',
    trainBy: '2026-03-20',
    leadUnit: '',
    supportUnits: '',
    reportsTo: '',
    recipientBlocks: '',
    firstNotice: 'letter',
    notClassified: 'yes',
  };
}

function fillSettings(google: AppsScript): void {
  const settings = ['Văn phòng mẫu', 'Chuyên viên tổng hợp', '0100 000 000', '', PAGE];
  for (const [index, value] of settings.entries()) {
    google.type(OWNER, 'Cài đặt', `B${index + 2}`, value);
  }
}
