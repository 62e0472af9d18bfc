import { element } from '../../../src/frame/element';
import { format } from '../../../src/texts/format';
import type { ClockStep, OfficeView } from '../protocol';
import { dayText, type PlaygroundWords } from './playground-words';

export class ClockBar {
  readonly element: HTMLElement;
  private readonly day = element('strong', { 'aria-live': 'polite' });
  private readonly deadline: HTMLButtonElement;

  constructor(
    private readonly words: PlaygroundWords,
    pass: (step: ClockStep) => void,
  ) {
    const button = (text: string, step: ClockStep) => {
      const made = element('button', { type: 'button' }, text);
      made.addEventListener('click', () => pass(step));
      return made;
    };
    this.deadline = button(words.nextDeadline, 'deadline');
    this.element = element(
      'div',
      { class: 'clock', role: 'group', 'aria-label': words.clock },
      this.day,
      button(words.nextDay, 'day'),
      button(words.nextWorkingDay, 'workingDay'),
      this.deadline,
    );
  }

  update({ now, deadline }: OfficeView): void {
    const { words } = this;
    this.day.textContent = format(words.today, dayText(now, words));
    this.deadline.disabled = deadline === null;
    this.deadline.textContent =
      deadline === null
        ? words.nextDeadline
        : format(words.nextDeadlineOn, { day: dayText(`${deadline}T01:00:00Z`, words).day });
  }
}
