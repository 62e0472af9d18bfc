import type { Brand } from '../../src/records/brand';

/** A record as tests write it: branded ids and codes are plain strings. */
export type Plain<T> =
  T extends Brand<string>
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Plain<T[Key]> }
        : T;
