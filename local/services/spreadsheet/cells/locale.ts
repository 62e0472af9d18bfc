/** `date` is the default date format. `tag` is a BCP 47 tag. */
export interface LocaleRules {
  readonly decimal: string;
  readonly group: string;
  readonly order: 'dmy' | 'mdy' | 'ymd';
  readonly date: string;
  readonly tag: string;
}

const DAY_FIRST = { order: 'dmy', date: 'dd/mm/yyyy' } as const;

const RULES: Record<string, Omit<LocaleRules, 'tag'>> = {
  vi: { decimal: ',', group: '.', ...DAY_FIRST },
  vi_VN: { decimal: ',', group: '.', ...DAY_FIRST },
  en_GB: { decimal: '.', group: ',', ...DAY_FIRST },
  fr_FR: { decimal: ',', group: '\u202f', ...DAY_FIRST },
  de_DE: { decimal: ',', group: '.', order: 'dmy', date: 'dd.mm.yyyy' },
  ja_JP: { decimal: '.', group: ',', order: 'ymd', date: 'yyyy/mm/dd' },
};

/**
 * Returns the conventions of a locale such as `vi_VN`. A locale that is not listed gets the conventions of
 * `en_US`, with its own `tag`.
 */
export function localeRules(locale: string): LocaleRules {
  const rules = RULES[locale] ?? { decimal: '.', group: ',', order: 'mdy', date: 'm/d/yyyy' };
  return { ...rules, tag: locale.replace('_', '-') };
}
