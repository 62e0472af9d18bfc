import { newObligation, type Obligation } from '../../records/obligation';

/** A row of Theo dõi, as far as it shows whether anybody has touched it. */
export type TouchedRow = Obligation & { readonly note: string; readonly changedAt: string | null };

/** Tells whether a row still is as it was made: nobody has answered, edited or noted anything in it. */
export function isUntouched(row: TouchedRow): boolean {
  if (row.note !== '' || row.changedAt !== null) return false;
  const fresh = newObligation(row.directive, row.unit, row.role);
  const columns = Object.keys(fresh) as (keyof Obligation)[];
  return columns.every((column) => JSON.stringify(fresh[column]) === JSON.stringify(row[column]));
}
