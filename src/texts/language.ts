export type Language = 'vi' | 'en';

/** A value in both languages. */
export type InBoth<Value> = Readonly<Record<Language, Value>>;
