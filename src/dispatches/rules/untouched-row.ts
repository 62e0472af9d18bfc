import { newObligation, type Obligation } from '../../records/obligation';
import { isOwnOfficeReason, type OwnOfficeNames } from './own-office';

export type TouchedRow = Obligation & { readonly note: string; readonly changedAt: string | null };

/** True if a row is as it was created, also if it is the office's own. */
export function isUntouched(row: TouchedRow, words: OwnOfficeNames): boolean {
  return isAsCreated(
    isOwnOfficeReason(row.exemptBecause, words) ? { ...row, exemptBecause: '' } : row,
  );
}

export function isAsCreated(row: TouchedRow): boolean {
  if (row.note !== '' || row.changedAt !== null) return false;
  const fresh = newObligation(row.dispatchId, row.unitCode, row.role);
  const columns = Object.keys(fresh) as (keyof Obligation)[];
  return columns.every((column) => JSON.stringify(fresh[column]) === JSON.stringify(row[column]));
}
