import type { Day } from '../../calendar/day';
import { standingAfter } from '../../dispatches/rules/standing';
import type { Announce } from '../../frame/announcer';
import type { KeptStore } from '../../frame/kept-store';
import type { Tone } from '../../frame/notice';
import type { InBoth } from '../../frame/view';
import type { Stage } from '../../records/obligation';
import type { Language } from '../../texts/language';
import { unitPage as en } from '../../words/en/pages/unit-page';
import { unitPage as vi } from '../../words/vi/pages/unit-page';
import { type AnswerSuggestions, answerSuggestions } from '../rules/last-answers';
import type { PageDispatch, SubordinateList, UnitPageView } from '../rules/page-view';

/** The words of the unit's page in one language. */
export type UnitWords = typeof vi;

/** The words of the unit's page in both languages: the contact switches on the page. */
export const UNIT_WORDS: InBoth<UnitWords> = { vi, en };

/** The view of a link that holds. */
export type OpenView = Extract<UnitPageView, { state: 'open' }>;

/** Sentences in the language that the page is shown in: they follow when the contact switches. */
export type Sentences = (words: UnitWords) => readonly string[];

/** What a step says after its last act. */
export interface StepNotice {
  readonly tone: Tone;
  readonly sentences: Sentences;
}

/** What is known of a step's form besides what is typed: it outlives a rebuilding of the page. */
export interface FormMemory {
  /** Fields that the contact has been in, by name: only their faults show before the form is sent. */
  readonly been: Set<string>;
  /** Faults that the server found, by field, until the field is changed. */
  readonly served: Map<string, string>;
  /** What stands under the buttons. */
  said: StepNotice | null;
  /** Which of the form's acts was last pressed, from 0: its rules are checked while typing. */
  act: number;
}

/** The list of subordinate units, as far as the contact has opened it. */
export interface Below {
  list: Extract<SubordinateList, { state: 'listed' }> | null;
  /** Code of the unit that is answered for now; '' for none. */
  opened: string;
}

/** What the parts of the page work with. */
export interface UnitPage {
  readonly view: OpenView;
  readonly language: Language;
  readonly words: UnitWords;
  readonly kept: KeptStore;
  readonly announce: Announce;
  /** By step, e.g. `VB-001/train`. */
  readonly notices: Map<string, StepNotice>;
  readonly forms: Map<string, FormMemory>;
  /** Done steps that the contact has opened again. */
  readonly correcting: Set<string>;
  /** Steps that somebody else has answered meanwhile, until the contact says what becomes of its own answer. */
  readonly met: Set<string>;
  /** Steps whose answer is on its way. */
  readonly sending: Set<string>;
  readonly below: Below;
  /** Builds the page anew, with another view when the server gave one, and moves the focus to an element. */
  show(view: UnitPageView, focusId: string): void;
  /** Builds the page anew as it stands now. */
  refresh(focusId: string): void;
}

/** The unit that a step is about: '' for the page's own, else a subordinate one that its parent answers for. */
export interface StepUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  /** Id of the element that names it; '' for the page's own. */
  readonly titleId: string;
}

/** Gives what the page's own unit said last. */
export function saidLast({ view }: UnitPage): AnswerSuggestions {
  const shown = view.dispatches.map(({ answers }) => answers);
  return answerSuggestions(view.before ? [...shown, view.before] : shown);
}

/** One step of one dispatch on the page. */
export interface StepPlace {
  readonly key: string;
  readonly stage: Stage;
  /** What its form says where that is no answer of the stage. */
  readonly kind?: 'delay';
  readonly dispatch: PageDispatch;
  readonly unit: StepUnit;
  readonly today: Day;
}

/** Names the place of a step. */
export function stepPlace(
  dispatch: PageDispatch,
  stage: Stage,
  unit: StepUnit,
  today: Day,
): StepPlace {
  return { key: stepKey(dispatch.id, stage, unit), stage, dispatch, unit, today };
}

/** Names a step of a dispatch: what is typed and said there is kept under that name. */
export function stepKey(dispatch: string, stage: Stage, { code }: Pick<StepUnit, 'code'>): string {
  const path = [code, dispatch, stage].filter((part) => part !== '');
  return path.join('/').replace(/\s/g, '_');
}

/** Gives what is known of a step's form. */
export function formMemory({ forms }: UnitPage, key: string): FormMemory {
  const known = forms.get(key) ?? {
    been: new Set<string>(),
    served: new Map(),
    said: null,
    act: 0,
  };
  forms.set(key, known);
  return known;
}

/** The view with one dispatch as an answer has left it. */
export function withAnswers(
  { view, below }: UnitPage,
  { unit, dispatch: before, today }: StepPlace,
  { answers, recorded }: Pick<PageDispatch, 'answers' | 'recorded'>,
): OpenView {
  const dispatch: PageDispatch = {
    ...before,
    answers,
    recorded,
    acknowledge: standingAfter('acknowledge', before.acknowledge, answers, today),
    train: standingAfter('train', before.train, answers, today),
  };
  const renewed = (all: readonly PageDispatch[]) =>
    all.map((one) => (one.id === dispatch.id ? dispatch : one));
  if (unit.code === '') return { ...view, dispatches: renewed(view.dispatches) };
  if (below.list) {
    const units = below.list.units.map((one) =>
      one.code === unit.code ? { ...one, dispatches: renewed(one.dispatches) } : one,
    );
    below.list = { ...below.list, units };
  }
  return view;
}
