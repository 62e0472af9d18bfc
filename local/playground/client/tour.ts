import { element, fill } from '../../../src/frame/element';
import { format } from '../../../src/texts/format';
import { linkButton } from './link-button';
import type { PlaygroundWords } from './playground-words';

export type TourStep = keyof PlaygroundWords['tour']['steps'];

export interface TourSetting {
  readonly words: PlaygroundWords;
  /** What the button of each step does in the open office. */
  readonly acts: Readonly<Record<TourStep, () => Promise<void>>>;
  attempt(act: Promise<unknown>): Promise<void>;
}

/** Class of the document while the tour is shown, which leaves room for its bar. */
const TOURING = 'touring';

/** A bar at the bottom of the window that leads through the sample office in a few steps. */
export class Tour {
  readonly element: HTMLElement;

  constructor(private readonly setting: TourSetting) {
    const label = setting.words.tour.name;
    this.element = element('section', { class: 'tour', popover: 'manual', 'aria-label': label });
  }

  start(): void {
    document.documentElement.classList.add(TOURING);
    this.show(0);
    this.raise();
  }

  /** Puts the bar above a modal dialog that has just opened, in which case it can only be read. */
  raise(): void {
    if (!document.documentElement.classList.contains(TOURING)) return;
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.element.showPopover();
  }

  private stop(): void {
    document.documentElement.classList.remove(TOURING);
    this.element.hidePopover();
  }

  private show(at: number): void {
    const { words, acts, attempt } = this.setting;
    const { tour } = words;
    const steps = Object.keys(tour.steps) as TourStep[];
    const step = steps[at];
    if (step === undefined) {
      this.stop();
      return;
    }
    const { who, title, text, act } = tour.steps[step];
    const isLast = at === steps.length - 1;
    const next = tourButton(isLast ? tour.end : tour.next, () => this.show(at + 1));
    const carryOut = tourButton(act, () => {
      carryOut.classList.remove('first');
      next.classList.add('first');
      void attempt(acts[step]());
    });
    carryOut.classList.add('first');
    const place = format(tour.place, { step: at + 1, of: steps.length, who });
    fill(this.element, [
      element(
        'div',
        { 'aria-live': 'polite' },
        element('p', { class: 'tour-text quiet' }, place),
        element('p', { class: 'tour-text' }, element('strong', {}, title), ' ', text),
      ),
      element(
        'div',
        { class: 'tour-buttons' },
        carryOut,
        at > 0 ? tourButton(tour.back, () => this.show(at - 1)) : null,
        next,
        isLast ? null : tourButton(tour.skip, () => this.stop()),
      ),
    ]);
  }
}

const tourButton = (text: string, act: () => void) => linkButton(text, act, 'tour-button');
