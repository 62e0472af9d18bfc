import { newObligation, type Obligation } from '../../records/obligation';

/** A row of Theo dõi with the columns that show whether anybody has changed it. */
export type TouchedRow = Obligation & { readonly note: string; readonly changedAt: string | null };

/** Whether a row is still as it was created. The office's own row is created exempt. */
export function isUntouched(row: TouchedRow, ownOffice: string): boolean {
  if (row.note !== '' || row.changedAt !== null) return false;
  const { exemptBecause } = row;
  const exemption = exemptBecause === ownOffice ? { exemptBecause } : {};
  const fresh = { ...newObligation(row.dispatchId, row.unitCode, row.role), ...exemption };
  const columns = Object.keys(fresh) as (keyof Obligation)[];
  return columns.every((column) => JSON.stringify(fresh[column]) === JSON.stringify(row[column]));
}
