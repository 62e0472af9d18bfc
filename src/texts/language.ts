export type Language = 'vi' | 'en';

export type InBoth<Value> = Readonly<Record<Language, Value>>;
