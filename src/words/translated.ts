/** Type of a translation of Vietnamese texts: the same keys, with any strings. */
export type Translated<Texts> = Texts extends string
  ? string
  : { readonly [Key in keyof Texts]: Translated<Texts[Key]> };
