import { element } from '../../src/frame/element';
import type { Language } from '../../src/texts/language';
import type { Look } from '../read/live-file';
import type { PageState } from '../read/page-view';
import type { KitWords } from './kit-words';
import { LOOKS, type LookLine } from './looks';

/** Drawing of a screen that shows only what a person has to find there. */
function drawing({ bar, rows, here }: LookLine): HTMLElement {
  return element(
    'div',
    { class: 'drawing', 'aria-hidden': 'true' },
    element('div', { class: 'bar' }, ...bar.map((text) => element('span', {}, text))),
    ...rows.map((text, at) => element('p', at === here ? { class: 'here' } : {}, text)),
  );
}

/** List of what a person has to look at. Each line has a drawing and two answers. */
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

/** Answers to a question. At most one is chosen. */
interface Choices<Choice extends string> {
  readonly name: string;
  readonly chosen: Choice | undefined;
  readonly choices: readonly (readonly [Choice, string])[];
  choose(choice: Choice): void;
}

/** Group of radio buttons under a question. */
function radioChoices<Choice extends string>(
  question: string,
  { name, chosen, choices, choose }: Choices<Choice>,
): HTMLElement {
  const answers = choices.map(([choice, text]) => {
    const input = element('input', { type: 'radio', name, checked: choice === chosen });
    input.addEventListener('change', () => choose(choice));
    return element('label', {}, input, text);
  });
  return element('fieldset', {}, element('legend', {}, question), ...answers);
}
