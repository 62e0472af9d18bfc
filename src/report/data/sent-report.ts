import { type PackedRows, packRows, unpackRows } from '../../forms/packed-view';
import { isSoundWithoutUnits, sealOf } from '../../periods/rules/seals';
import { maskTexts } from '../../texts/mask-secrets';
import { type ClosedRows, closedData } from './closed-data';
import type { ReportData, ReportedClosing, ReportUnit } from './report-data';

interface SentData extends Omit<ReportData, 'units'> {
  readonly units: PackedRows<ReportUnit>;
}

/**
 * Data sent to the page to write a report: `SentData` for the current state, `ClosedRows` for a closed period.
 * At most about 2 MB, for any number of units.
 */
export type SentReport = SentData | ClosedRows;

export function sentData(data: ReportData): SentData {
  return { ...data, units: packRows(data.units) };
}

/** Data of a report. Mail addresses and tokens in its texts are masked, for every file that is made of it. */
export function reportData(sent: SentReport): ReportData {
  const data = 'below' in sent ? closedData(sent) : { ...sent, units: unpackRows(sent.units) };
  const { closing } = data;
  return { ...maskTexts(data), closing: closing && maskedClosing(closing) };
}

/**
 * Masks the texts of a closing. The total of an unchanged closing gets a new checksum, because the period file
 * checks the checksum. A changed closing keeps its old one, so that the change is still detected.
 */
function maskedClosing(closing: ReportedClosing): ReportedClosing {
  const masked = maskTexts(closing);
  if (!isSoundWithoutUnits(closing)) return masked;
  const { total, blocks } = masked;
  return { ...masked, total: { ...total, checksum: sealOf(total, blocks) } };
}
