import type { PeriodFile } from '../../src/periods/rules/period-file';
import type { SubordinateReport } from '../../src/records/subordinate-report';
import type { Unit } from '../../src/records/unit';
import type { PeriodFileFault } from '../../src/report/period-file/read-period-file';
import type { SubordinateChoices } from '../../src/subordinates/rules/plan-subordinates';
import {
  type SubordinatePlace,
  subordinateReport,
} from '../../src/subordinates/rules/subordinate-row';
import type {
  ChosenFile,
  SubordinateFilesView,
} from '../../src/subordinates/rules/subordinates-view';
import { dispatch } from './dispatch';
import { communeName } from './period-file';
import { unit } from './unit';

/** A commune as a unit in its province's list. */
export function communeUnit(at: number, fields: Partial<Unit> = {}): Unit {
  const code = `X-${String(at + 1).padStart(3, '0')}`;
  return unit({ code, name: communeName(at), block: 'Xã, phường', ...fields });
}

/** Data with which the dialog compares files: a province whose communes all owe one dispatch. */
export function readSubordinates(
  units: readonly Unit[],
  reports: readonly SubordinateReport[] = [],
  owing = units.map(({ code }) => code),
): SubordinateFilesView {
  return {
    dispatches: [{ ...dispatch(), owingUnits: owing }],
    units,
    reports,
    today: '2024-12-05',
  };
}

export function subordinateChoices(fields: Partial<SubordinateChoices> = {}): SubordinateChoices {
  return {
    dispatch: 'VB-001',
    period: { name: 'Tháng 11/2024', cutOff: '2024-11-30' },
    ticks: new Map(),
    units: new Map(),
    ...fields,
  };
}

/** Chosen files. Each has the given content, or is refused for the given reason. */
export function chosen(...files: readonly (PeriodFile | PeriodFileFault)[]): ChosenFile[] {
  return files.map((file, at) => ({
    name: `tệp ${at + 1}.xlsx`,
    result: typeof file === 'string' ? { ok: false, reason: file } : { ok: true, file },
  }));
}

/** Row of Cấp dưới that importing a file gives. */
export function takenIn(
  file: PeriodFile,
  place: Partial<SubordinatePlace> = {},
): SubordinateReport {
  return subordinateReport(file, {
    dispatch: 'VB-001',
    period: 'Tháng 11/2024',
    code: '',
    receivedAt: '2024-12-05T09:00',
    ...place,
  });
}
