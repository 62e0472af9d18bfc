/** The same keys, with any string in the place of each text. */
export type Translated<Texts> = Texts extends string
  ? string
  : { readonly [Key in keyof Texts]: Translated<Texts[Key]> };
