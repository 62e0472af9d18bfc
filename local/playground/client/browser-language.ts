import type { Language } from '../../../src/texts/language';

const KEY = 'don-doc-language';

/**
 * Language that the person chose last. Without a choice, Vietnamese if the browser lists it among
 * its languages, otherwise English. Also sets the language of the document.
 */
export function browserLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  const language = chosen === 'vi' || chosen === 'en' ? chosen : preferred(navigator.languages);
  document.documentElement.lang = language;
  return language;
}

function preferred(languages: readonly string[]): Language {
  return languages.some((one) => /^vi\b/i.test(one)) ? 'vi' : 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
