import type { Brand } from '../../src/records/brand';

/** A record type in which branded ids and codes are plain strings, so that tests can write them as literals. */
export type Plain<T> =
  T extends Brand<string>
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Plain<T[Key]> }
        : T;
