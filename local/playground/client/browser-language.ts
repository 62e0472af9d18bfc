import type { Language } from '../../../src/texts/language';

const KEY = 'don-doc-language';

/**
 * Language that the person chose last. Without a choice, Vietnamese if the browser lists it among
 * its languages, otherwise English. Also sets the language of the document.
 */
export function browserLanguage(): Language {
  const chosen = chosenLanguage();
  const language = chosen === 'vi' || chosen === 'en' ? chosen : preferred(navigator.languages);
  document.documentElement.lang = language;
  return language;
}

/** Opens the page again in another language. */
export function reloadIn(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing for the page reads the choice in its address
    location.hash = language;
  }
  location.reload();
}

function chosenLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return location.hash.slice(1);
  }
}

function preferred(languages: readonly string[]): Language {
  return languages.some((one) => /^vi\b/i.test(one)) ? 'vi' : 'en';
}
