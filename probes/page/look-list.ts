import { element } from '../../src/frame/element';
import type { Language } from '../../src/texts/language';
import type { Look } from '../read/live-file';
import type { PageState } from '../read/page-view';
import type { KitWords } from './kit-words';
import { LOOKS, type LookLine } from './looks';
import { radioChoices } from './radio-choices';

/** Draws a screen as far as a person has to find a place on it. */
function drawing({ bar, rows, here }: LookLine): HTMLElement {
  return element(
    'div',
    { class: 'drawing', 'aria-hidden': 'true' },
    element('div', { class: 'bar' }, ...bar.map((text) => element('span', {}, text))),
    ...rows.map((text, at) => element('p', at === here ? { class: 'here' } : {}, text)),
  );
}

/** Builds the list of what a person must look at, each line with its picture and two answers. */
export function lookList(
  { words, language }: { readonly words: KitWords; readonly language: Language },
  { looks }: PageState,
  keep: (name: string, look: Look) => void,
): HTMLElement {
  const lines = LOOKS.map((line) =>
    element(
      'li',
      {},
      drawing(line),
      radioChoices(line.says[language], {
        name: line.name,
        chosen: looks[line.name],
        choices: [
          ['as said', words.asSaid],
          ['otherwise', words.otherwise],
        ],
        choose: (look: Look) => keep(line.name, look),
      }),
    ),
  );
  return element('ol', { class: 'looks' }, ...lines);
}
