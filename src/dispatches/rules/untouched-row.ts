import { newObligation, type Obligation } from '../../records/obligation';

export type TouchedRow = Obligation & { readonly note: string; readonly changedAt: string | null };

/**
 * True if a row is as it was created. The office's own row is exempt from the start; a reason that a person gives later
 * sets `changedAt`.
 */
export function isAsCreated(row: TouchedRow): boolean {
  if (row.note !== '' || row.changedAt !== null) return false;
  const { exemptBecause } = row;
  const fresh = { ...newObligation(row.dispatchId, row.unitCode, row.role), exemptBecause };
  const columns = Object.keys(fresh) as (keyof Obligation)[];
  return columns.every((column) => JSON.stringify(fresh[column]) === JSON.stringify(row[column]));
}
