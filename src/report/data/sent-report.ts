import { type PackedRows, packRows, unpackRows } from '../../forms/packed-view';
import { isSoundWithoutUnits, sealOf } from '../../periods/rules/seals';
import { maskTexts } from '../../texts/mask-secrets';
import { type ClosedRows, closedData } from './closed-data';
import type { ReportData, ReportedClosing, ReportUnit } from './report-data';

interface SentData extends Omit<ReportData, 'units'> {
  readonly units: PackedRows<ReportUnit>;
}

/** `SentData` has the current state, `ClosedRows` a closed period. At most about 2 MB. */
export type SentReport = SentData | ClosedRows;

export type SentReports = readonly [SentReport, ...SentReport[]];

export function sentData(data: ReportData): SentData {
  return { ...data, units: packRows(data.units) };
}

/** Masks mail addresses and tokens in the texts. */
export function reportData(sent: SentReport): ReportData {
  const data = 'below' in sent ? closedData(sent) : { ...sent, units: unpackRows(sent.units) };
  const { closing } = data;
  return { ...maskTexts(data), closing: closing && maskedClosing(closing) };
}

/**
 * The period file verifies the checksum, so the masked total of an unchanged closing gets a new one. A changed
 * closing keeps its checksum, so that the change is still detected.
 */
function maskedClosing(closing: ReportedClosing): ReportedClosing {
  const masked = maskTexts(closing);
  if (!isSoundWithoutUnits(closing)) return masked;
  const { total, blocks } = masked;
  return { ...masked, total: { ...total, checksum: sealOf(total, blocks) } };
}
