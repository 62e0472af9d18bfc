import type { Language } from '../texts/language';

/** Reads what the server put into the page; the server alone fills it, so its shape is taken as given. */
export function readView<View>(): View {
  return JSON.parse(document.body.dataset.view ?? 'null') as View;
}

/** The words of a page in both languages. */
export type InBoth<Words> = Readonly<Record<Language, Words>>;

/** Turns the page to a language: tells browsers and screen readers, with its title, and gives its words. */
export function speak<Words>(
  language: Language,
  words: InBoth<Words>,
  titleIn: (words: Words) => string,
): Words {
  document.documentElement.lang = language;
  document.title = titleIn(words[language]);
  return words[language];
}
