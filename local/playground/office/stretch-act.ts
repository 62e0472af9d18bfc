/** A person's act on whole rows, columns or a tab. Positions count from 1. */
export type StretchAct =
  | { readonly kind: 'insertRows'; readonly at: number; readonly count: number }
  | { readonly kind: 'insertColumns'; readonly at: number; readonly count: number }
  | { readonly kind: 'deleteRows'; readonly places: readonly number[] }
  | { readonly kind: 'deleteColumns'; readonly places: readonly number[] }
  | { readonly kind: 'deleteTab' }
  | { readonly kind: 'renameTab'; readonly name: string }
  | {
      readonly kind: 'sort';
      readonly column: number;
      readonly ascending: boolean;
      readonly firstRow: number;
    };
