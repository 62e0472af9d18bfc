/** What a person does to whole rows and columns of a tab; places are counted from 1. */
export type StretchAct =
  | { readonly kind: 'insertRows'; readonly at: number; readonly count: number }
  | { readonly kind: 'insertColumns'; readonly at: number; readonly count: number }
  | { readonly kind: 'deleteRows'; readonly places: readonly number[] }
  | { readonly kind: 'deleteColumns'; readonly places: readonly number[] }
  | {
      readonly kind: 'sort';
      readonly column: number;
      readonly ascending: boolean;
      readonly firstRow: number;
    };
