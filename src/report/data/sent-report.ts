import { type PackedRows, packRows, unpackRows } from '../../forms/packed-view';
import { type ClosedRows, closedData } from './closed-data';
import type { ReportData, ReportUnit } from './report-data';

interface SentData extends Omit<ReportData, 'units'> {
  readonly units: PackedRows<ReportUnit>;
}

/** Data sent to the page to write a report: at most about 2 MB, for any number of units. */
export type SentReport = SentData | ClosedRows;

export function sentData(data: ReportData): SentData {
  return { ...data, units: packRows(data.units) };
}

export function reportData(sent: SentReport): ReportData {
  return 'below' in sent ? closedData(sent) : { ...sent, units: unpackRows(sent.units) };
}
