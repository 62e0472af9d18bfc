declare const brand: unique symbol;

/** A string that cannot be used in place of a string of another brand. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
