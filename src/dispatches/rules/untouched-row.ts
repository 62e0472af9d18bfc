import { newObligation, type Obligation } from '../../records/obligation';

export type TouchedRow = Obligation & { readonly note: string; readonly changedAt: string | null };

/** True if a row is as it was created. `ownOffice` is the exemption reason of the office's own new row. */
export function isUntouched(row: TouchedRow, ownOffice: string): boolean {
  if (row.note !== '' || row.changedAt !== null) return false;
  const { exemptBecause } = row;
  const exemption = exemptBecause === ownOffice ? { exemptBecause } : {};
  const fresh = { ...newObligation(row.dispatchId, row.unitCode, row.role), ...exemption };
  const columns = Object.keys(fresh) as (keyof Obligation)[];
  return columns.every((column) => JSON.stringify(fresh[column]) === JSON.stringify(row[column]));
}
