/** Type of a translation of `Texts`: it has the same keys, and any string in the place of each text. */
export type Translated<Texts> = Texts extends string
  ? string
  : { readonly [Key in keyof Texts]: Translated<Texts[Key]> };
