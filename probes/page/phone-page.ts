import { button } from '../../src/frame/button';
import { element } from '../../src/frame/element';
import type { PageView } from '../read/page-view';
import { askPlace } from './ask';
import type { KitWords } from './kit-words';

/** Shows the page on a telephone, which has one button. */
export function openPhonePage(
  main: HTMLElement,
  { key }: Extract<PageView, { key: string }>,
  words: KitWords,
): void {
  const said = element('p', { role: 'status' });
  const tell = (text: string) => {
    said.textContent = text;
  };
  const press = button(words.phonePress, 'main', async () => {
    press.setAttribute('aria-disabled', 'true');
    const done = await askPlace('phone-call', { key, words, tell, take: () => {} });
    press.removeAttribute('aria-disabled');
    if (done) tell(words.phoneDone);
  });
  main.append(element('p', {}, words.phoneLead), element('p', { class: 'acts' }, press), said);
}
