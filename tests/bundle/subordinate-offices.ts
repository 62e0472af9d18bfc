import type { AppsScript } from '../../local/apps-script';
import { NO_DAY } from '../../src/calendar/day';
import type { FormOutcome } from '../../src/forms/form-view';
import { reportData, type SentReports } from '../../src/report/data/sent-report';
import { workbookOf } from '../../src/report/page/workbook-of';
import { periodFileOf, periodFileSection } from '../../src/report/period-file/period-file';
import { readChosen } from '../../src/subordinates/page/read-files';
import {
  planSubordinates,
  subordinateEntries,
} from '../../src/subordinates/rules/plan-subordinates';
import {
  subordinatePeriods,
  suggestedDispatch,
} from '../../src/subordinates/rules/subordinate-periods';
import type { SubordinateFilesView } from '../../src/subordinates/rules/subordinates-view';
import { periodFile as words } from '../../src/words/vi/report/period-file';
import { communeName } from '../builders/period-file';
import { dispatch } from './dispatch';
import { importUnits, newOffice, owner, smallList, typeSetting } from './office';

/** Name of the period that all offices close. */
export const period = 'Tháng 10/2024';

/** Copies a value through JSON, as data that a browser exchanges with the server. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

const called = <Result>(google: AppsScript, name: string, ...args: unknown[]): Result => {
  const { result, error } = google.call(owner, name, ...args);
  if (error) throw new Error(error.message);
  return plain(result) as Result;
};

/** A commune with `units` units that owe the dispatch. Some have answered. The period is not closed yet. */
export function commune(at: number, units: number): AppsScript {
  const google = newOffice();
  importUnits(google, smallList(units));
  called(google, 'addDispatch', dispatch({ firstNotice: 'paper' }));
  typeSetting(google, 'officeName', `Văn phòng ${communeName(at)}`);
  for (let nth = 1; nth <= units; nth += 2) {
    called(google, 'recordAnswer', {
      dispatch: 'VB-001',
      unit: `PN-${String(nth).padStart(3, '0')}`,
      channel: 'phone',
      acknowledgedOn: '2024-10-30',
      acknowledgedBy: 'Bí thư chi bộ',
    });
  }
  return google;
}

/** Closes the period in an office and returns its file, as the dialog Lập báo cáo does. */
export function closedFile(
  google: AppsScript,
  [name = '', reason = '']: readonly string[] = [period],
): Uint8Array {
  const { error } = google.call(owner, 'takeClosing', { period: name, reason });
  if (error) throw new Error(error.message);
  const [sent] = called<SentReports>(google, 'readReports', { dispatches: ['VB-001'], period });
  const result = periodFileOf(reportData(sent), '1.2.3');
  if (!result.ok) throw new Error(`No file: ${result.reason}`);
  return workbookOf([periodFileSection(result.file, words)], 'vi');
}

/** A province with `communes` communes in its list, to which it has sent the dispatch. */
export function province(communes: number): AppsScript {
  const google = newOffice();
  const list = Array.from({ length: communes }, (_, at) => [
    `X-${String(at + 1).padStart(3, '0')}`,
    communeName(at),
    'Xã, phường',
    `xa${at + 1}@phutho.example.org`,
  ]);
  importUnits(google, [['Mã đơn vị', 'Tên đơn vị', 'Khối', 'Email'], ...list]);
  called(google, 'addDispatch', dispatch({ firstNotice: 'paper' }));
  return google;
}

/** Reads the office and plans an import of files, as the dialog does if a person changes nothing. */
function planned(google: AppsScript, files: readonly Uint8Array[]) {
  const chosen = files.map((bytes, at) => readChosen(`tệp ${at + 1}.xlsx`, bytes));
  const looked = google.call(owner, 'readSubordinates');
  const view = plain(looked.result) as SubordinateFilesView;
  const dispatch = suggestedDispatch(chosen, view);
  const [likeliest] = subordinatePeriods(chosen, view, dispatch);
  const choices = {
    dispatch,
    period: likeliest ?? { name: '', cutOff: NO_DAY },
    ticks: new Map<number, boolean>(),
    units: new Map<string, string>(),
  };
  const plan = planSubordinates(chosen, view, choices);
  const order = { dispatch, period: choices.period.name, files: subordinateEntries(plan, view) };
  return { plan, looked, order: plain(order) };
}

export const subordinateOrder = (google: AppsScript, files: readonly Uint8Array[]) =>
  planned(google, files).order;

/** Imports files as the dialog does. Returns the plan and the server's answer. */
export function takeIn(google: AppsScript, files: readonly Uint8Array[]) {
  const { plan, looked, order } = planned(google, files);
  const written = google.call(owner, 'importSubordinates', order);
  return { plan, looked, written, outcome: written.result as FormOutcome };
}
