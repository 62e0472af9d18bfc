/** Type of a translation of Vietnamese texts: same keys, any strings. */
export type Translated<Texts> = Texts extends string
  ? string
  : { readonly [Key in keyof Texts]: Translated<Texts[Key]> };
