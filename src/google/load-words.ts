import type { Language } from '../core/language';
import { namesIn } from '../words/names-in';
import type { Sentences, Words } from '../words/words';

/**
 * Loads every word in a language: names from the bundle, sentences from the page file that the build wrote.
 * @see https://developers.google.com/apps-script/reference/html/html-service#createHtmlOutputFromFile(String)
 */
export function loadWords(language: Language): Words {
  const file = HtmlService.createHtmlOutputFromFile(`words-${language}`).getContent();
  const json = file.slice(file.indexOf('{'), file.lastIndexOf('}') + 1);
  return { ...namesIn(language), ...(JSON.parse(json) as Sentences) };
}
