import { newObligation, type Obligation } from '../../records/obligation';

/** A row of Theo dõi, as far as it shows whether anybody has touched it. */
export type TouchedRow = Obligation & { readonly note: string; readonly changedAt: string | null };

/** Tells whether a row still is as it was made, the office's own exempt: nobody has answered, edited or noted anything in it. */
export function isUntouched(row: TouchedRow, ownOffice: string): boolean {
  if (row.note !== '' || row.changedAt !== null) return false;
  const { exemptBecause } = row;
  const born = exemptBecause === ownOffice ? { exemptBecause } : {};
  const fresh = { ...newObligation(row.dispatch, row.unit, row.role), ...born };
  const columns = Object.keys(fresh) as (keyof Obligation)[];
  return columns.every((column) => JSON.stringify(fresh[column]) === JSON.stringify(row[column]));
}
