import { button } from '../../frame/button';
import { element } from '../../frame/element';
import type { Language } from '../../texts/language';
import type { UnitWords } from './unit-words';

/** Builds the button that shows the page in the other language. */
export function languageSwitch(
  words: UnitWords,
  language: Language,
  change: (to: Language) => void,
): HTMLElement {
  const other = language === 'vi' ? 'en' : 'vi';
  const press = button(words.otherLanguage, 'quiet', () => change(other));
  press.id = 'language';
  press.lang = other;
  return element('div', { class: 'languages' }, press);
}
