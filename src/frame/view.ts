import type { Language } from '../texts/language';

/** The data is not validated, because only our own server writes it. */
export function readView<View>(): View {
  return JSON.parse(document.body.dataset.view ?? 'null') as View;
}

export type ByLanguage<Words> = Readonly<Record<Language, Words>>;

export function applyLanguage<Words>(
  language: Language,
  words: ByLanguage<Words>,
  titleIn: (words: Words) => string,
): Words {
  document.documentElement.lang = language;
  document.title = titleIn(words[language]);
  return words[language];
}
