import type { ChosenFile, LowerDesk } from '../../src/lower/rules/lower-desk';
import { type LowerPlace, lowerReport } from '../../src/lower/rules/lower-row';
import type { LowerChoices } from '../../src/lower/rules/plan-lower';
import type { PeriodFile } from '../../src/periods/rules/period-file';
import type { LowerReport } from '../../src/records/lower-report';
import type { Unit } from '../../src/records/unit';
import { directive } from './directive';
import { communeName } from './period-file';
import { unit } from './unit';

/** Builds the unit that a commune is in the list of its province. */
export function communeUnit(at: number, fields: Partial<Unit> = {}): Unit {
  const code = `X-${String(at + 1).padStart(3, '0')}`;
  return unit({ code, name: communeName(at), block: 'Xã, phường', ...fields });
}

/** Builds what the dialog compares files with: a province whose communes all owe one dispatch. */
export function lowerDesk(
  units: readonly Unit[],
  reports: readonly LowerReport[] = [],
  owing = units.map(({ code }) => code),
): LowerDesk {
  return { directives: [{ ...directive(), owing }], units, reports, today: '2024-12-05' };
}

/** Builds choices in which nothing was said yet. */
export function lowerChoices(fields: Partial<LowerChoices> = {}): LowerChoices {
  return {
    directive: 'VB-001',
    period: { name: 'Tháng 11/2024', cutOff: '2024-11-30' },
    ticks: new Map(),
    units: new Map(),
    ...fields,
  };
}

/** Builds files as they were read. */
export function chosen(...files: readonly ChosenFile['read'][]): ChosenFile[] {
  return files.map((read, at) => ({ name: `tệp ${at + 1}.xlsx`, read }));
}

/** Builds the row of a file that was taken in. */
export function takenIn(file: PeriodFile, place: Partial<LowerPlace> = {}): LowerReport {
  return lowerReport(file, {
    directive: 'VB-001',
    period: 'Tháng 11/2024',
    code: '',
    receivedAt: '2024-12-05T09:00',
    ...place,
  });
}
