import type { Day } from '../../core/day';
import type { Language } from '../../core/language';
import type { Stage } from '../../core/obligation';
import type { PageDirective, UnitPageView } from '../../core/unit-page';
import type { Announce } from '../frame/announcer';
import type { KeptStore } from '../frame/kept-store';
import type { Tone } from '../frame/notice';
import type { UnitWords } from './unit-words';

/** The view of a link that holds. */
export type OpenView = Extract<UnitPageView, { state: 'open' }>;

/** What a step says after its last act. */
export interface StepNotice {
  readonly tone: Tone;
  readonly sentences: readonly string[];
}

/** What the parts of the page work with. */
export interface UnitDesk {
  readonly view: OpenView;
  readonly language: Language;
  readonly words: UnitWords;
  readonly kept: KeptStore;
  readonly announce: Announce;
  /** By step, e.g. `VB-001/train`. */
  readonly notices: Map<string, StepNotice>;
  /** Done steps that the contact has opened again. */
  readonly correcting: Set<string>;
  /** Steps whose answer is on its way. */
  readonly sending: Set<string>;
  /** Builds the page anew, with another view when the server gave one, and moves the focus to an element. */
  show(view: UnitPageView, focusId: string): void;
  /** Builds the page anew as it stands now. */
  refresh(focusId: string): void;
}

/** One step of one dispatch on the page. */
export interface StepPlace {
  readonly key: string;
  readonly stage: Stage;
  readonly directive: PageDirective;
  readonly today: Day;
}

/** Names the place of a step. */
export function stepPlace(directive: PageDirective, stage: Stage, today: Day): StepPlace {
  return { key: `${directive.id}/${stage}`.replace(/\s/g, '_'), stage, directive, today };
}
