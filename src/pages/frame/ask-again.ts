import { button } from './button';
import type { DialogDesk } from './dialog-desk';
import { element, fill } from './element';
import { notice, paragraph } from './notice';

/** Above so many letters a press by hand asks a second time. */
export const ASKS_ABOVE = 50;

/** A question before something that cannot be taken back. */
export interface Question {
  readonly sentence: string;
  readonly yes: string;
  act(pressed: HTMLButtonElement): void;
}

/** Asks once more, in the place given; "back" takes the question away. */
export function askAgain(desk: DialogDesk, place: HTMLElement, question: Question): void {
  const yes = button(question.yes, 'main', () => question.act(yes));
  const back = button(desk.words.letters.back, 'second', () => fill(place, []));
  const asked = notice(
    'warning',
    paragraph(question.sentence),
    element('p', { class: 'acts' }, yes, back),
  );
  fill(place, [asked]);
  asked.focus();
  desk.announce(question.sentence);
}
