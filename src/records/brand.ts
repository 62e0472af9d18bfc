declare const brand: unique symbol;

/** A string type that is not assignable to a string type with another `Name`. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
