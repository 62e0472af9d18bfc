import { element } from '../../src/frame/element';

/** A question with a few answers of which one may be chosen. */
export interface Choices<Choice extends string> {
  readonly name: string;
  readonly chosen: Choice | undefined;
  readonly choices: readonly (readonly [Choice, string])[];
  choose(choice: Choice): void;
}

/** Builds a group of radio buttons under its question. */
export function radioChoices<Choice extends string>(
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
