/** The shape of a Vietnamese text or list of texts, in another language. */
export type Translated<Texts> = Texts extends string
  ? string
  : { readonly [Key in keyof Texts]: Translated<Texts[Key]> };
