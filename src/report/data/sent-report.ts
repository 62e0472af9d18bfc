import { type PackedRows, packRows, unpackRows } from '../../forms/packed-view';
import { type ClosedRows, closedData } from './closed-data';
import type { ReportData, ReportUnit } from './report-data';

/** The state of now, with its units packed. */
interface SentData extends Omit<ReportData, 'units'> {
  readonly units: PackedRows<ReportUnit>;
}

/** What the page is sent to write a report from: at most some 2 MB, however many units there are. */
export type SentReport = SentData | ClosedRows;

/** Packs the state of now. */
export function sentData(data: ReportData): SentData {
  return { ...data, units: packRows(data.units) };
}

/** Gives what the report is written from. */
export function reportData(sent: SentReport): ReportData {
  return 'below' in sent ? closedData(sent) : { ...sent, units: unpackRows(sent.units) };
}
