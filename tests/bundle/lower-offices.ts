import type { AppsScript } from '../../local/apps-script';
import type { FormOutcome } from '../../src/forms/form-view';
import { readChosen } from '../../src/lower/page/read-files';
import type { LowerDesk } from '../../src/lower/rules/lower-desk';
import { lowerPeriods, suggestedDirective } from '../../src/lower/rules/lower-periods';
import { lowerEntries, planLower } from '../../src/lower/rules/plan-lower';
import { reportData, type SentReport } from '../../src/report/data/sent-report';
import { workbookOf } from '../../src/report/page/workbook-of';
import { periodFileOf, periodFileSection } from '../../src/report/period-file/period-file';
import { periodFile as words } from '../../src/words/vi/report/period-file';
import { communeName } from '../builders/period-file';
import { dispatch } from './dispatch';
import { importUnits, newOffice, owner, smallList, typeSetting } from './office';

/** The period that all offices of a test close. */
export const period = 'Tháng 10/2024';

/** What a browser hands to the server and gets from it: plain JSON. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

const called = <Result>(google: AppsScript, name: string, ...args: unknown[]): Result => {
  const { result, error } = google.call(owner, name, ...args);
  if (error) throw new Error(error.message);
  return plain(result) as Result;
};

/** A commune that follows the dispatch up with so many units, of which some answer; the period is not closed yet. */
export function commune(at: number, units: number): AppsScript {
  const google = newOffice();
  importUnits(google, smallList(units));
  called(google, 'addDirective', dispatch({ firstNotice: 'paper' }));
  typeSetting(google, 'officeName', `Văn phòng ${communeName(at)}`);
  for (let nth = 1; nth <= units; nth += 2) {
    called(google, 'recordAnswer', {
      directive: 'VB-001',
      unit: `PN-${String(nth).padStart(3, '0')}`,
      channel: 'phone',
      acknowledgedOn: '2024-10-30',
      acknowledgedBy: 'Bí thư chi bộ',
    });
  }
  return google;
}

/** Closes the period in an office and hands out its file, as the dialog Lập báo cáo does. */
export function closedFile(
  google: AppsScript,
  [name = '', reason = '']: readonly string[] = [period],
): Uint8Array {
  const { error } = google.call(owner, 'takeClosing', { period: name, reason });
  if (error) throw new Error(error.message);
  const sent = called<SentReport>(google, 'readReport', { directive: 'VB-001', period });
  const file = periodFileOf(reportData(sent), '1.2.3');
  if (file === null || typeof file === 'string') throw new Error(`No file: ${file}`);
  return workbookOf([periodFileSection(file, words)], 'vi');
}

/** A province that has so many communes in its list and has sent them the dispatch. */
export function province(communes: number): AppsScript {
  const google = newOffice();
  const list = Array.from({ length: communes }, (_, at) => [
    `X-${String(at + 1).padStart(3, '0')}`,
    communeName(at),
    'Xã, phường',
    `xa${at + 1}@phutho.example.org`,
  ]);
  importUnits(google, [['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email'], ...list]);
  called(google, 'addDirective', dispatch({ firstNotice: 'paper' }));
  return google;
}

/** Looks at the file and plans how files are taken in, as the dialog does for a person who changes nothing. */
function planned(google: AppsScript, files: readonly Uint8Array[]) {
  const chosen = files.map((bytes, at) => readChosen(`tệp ${at + 1}.xlsx`, bytes));
  const looked = google.call(owner, 'lowerDesk');
  const desk = plain(looked.result) as LowerDesk;
  const directive = suggestedDirective(chosen, desk);
  const [likeliest] = lowerPeriods(chosen, desk, directive);
  const choices = {
    directive,
    period: likeliest ?? { name: '', cutOff: '' },
    ticks: new Map<number, boolean>(),
    units: new Map<string, string>(),
  };
  const plan = planLower(chosen, desk, choices);
  const order = { directive, period: choices.period.name, files: lowerEntries(plan, desk) };
  return { plan, looked, order: plain(order) };
}

/** Gives what the dialog orders for files. */
export const lowerOrder = (google: AppsScript, files: readonly Uint8Array[]) =>
  planned(google, files).order;

/** Takes files in as the dialog does; gives its plan and what the server said. */
export function takeIn(google: AppsScript, files: readonly Uint8Array[]) {
  const { plan, looked, order } = planned(google, files);
  const written = google.call(owner, 'importLower', order);
  return { plan, looked, written, outcome: written.result as FormOutcome };
}
