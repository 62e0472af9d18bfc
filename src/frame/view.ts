import type { Language } from '../texts/language';

/** Parses the data that the server put into the page. Not validated: only our own server writes it. */
export function readView<View>(): View {
  return JSON.parse(document.body.dataset.view ?? 'null') as View;
}

export type ByLanguage<Words> = Readonly<Record<Language, Words>>;

/** Sets the page's language and title, and returns the words in that language. */
export function applyLanguage<Words>(
  language: Language,
  words: ByLanguage<Words>,
  titleIn: (words: Words) => string,
): Words {
  document.documentElement.lang = language;
  document.title = titleIn(words[language]);
  return words[language];
}
