declare const brand: unique symbol;

/** A string that is known to name one kind of thing. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };
