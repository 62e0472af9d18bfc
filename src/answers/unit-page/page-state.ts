import type { Day } from '../../calendar/day';
import type { StageStatus } from '../../calendar/deadline';
import {
  type ObligationStatus,
  stagesIn,
  statusAfterAnswer,
} from '../../dispatches/rules/obligation-status';
import { taskText } from '../../dispatches/rules/task-text';
import type { Announce } from '../../frame/announcer';
import type { BrowserStore } from '../../frame/browser-store';
import type { Tone } from '../../frame/notice';
import type { ByLanguage } from '../../frame/view';
import { dispatchNumber } from '../../records/dispatch-number';
import { obligationKey } from '../../records/obligation';
import type { ReportedValue } from '../../records/reported-value';
import { STAGES, type Stage } from '../../records/stage';
import { toUnitCode } from '../../records/unit';
import type { Language } from '../../texts/language';
import { unitPage as en } from '../../words/en/pages/unit-page';
import { unitPage as vi } from '../../words/vi/pages/unit-page';
import {
  type AnswerSuggestions,
  answerSuggestions,
  latestValues,
} from '../rules/answer-suggestions';
import type {
  ListedDispatch,
  OpenStage,
  PageDispatch,
  SubordinateUnit,
  UnitPageView,
} from '../rules/page-view';
import type { SeenRows } from '../rules/seen-rows';

export type UnitWords = typeof vi;

/** Language of the offices that this page is built for (`BY_LANGUAGE` in scripts/build.mjs). */
declare const PAGE_LANGUAGE: Language;

/** On the page of an office that writes English, the contact can switch the language. */
export const UNIT_WORDS: Partial<ByLanguage<UnitWords>> & Pick<ByLanguage<UnitWords>, 'vi'> =
  PAGE_LANGUAGE === 'en' ? { vi, en } : { vi };

export type OpenView = Extract<UnitPageView, { state: 'open' }>;

/** Returns sentences in the given language, so that a notice can be shown again after a language switch. */
export type Sentences = (words: UnitWords) => readonly string[];

export interface StepNotice {
  readonly tone: Tone;
  readonly sentences: Sentences;
}

/** State of a step's form besides its draft. Survives a rebuild of the page. */
export interface FormState {
  /**
   * Names of the fields whose problems are shown: those that were left with content, or all fields once the
   * contact has tried to send the form.
   */
  readonly visited: Set<string>;
  /** Problems from the server by field name, until the field changes. */
  readonly serverFaults: Map<string, string>;
  notice: StepNotice | null;
  /** Index of the action pressed last; its rules are checked while typing. */
  actIndex: number;
}

export interface SubordinatesState {
  /** The unit whose forms the parent has opened; `null` for none. */
  opened: SubordinateUnit | null;
}

export interface UnitPage {
  readonly view: OpenView;
  readonly language: Language;
  readonly words: UnitWords;
  readonly store: BrowserStore;
  readonly announce: Announce;
  /** By step key, such as `VB-001/complete`, or `page` for a notice at the top of the page. */
  readonly notices: Map<string, StepNotice>;
  readonly forms: Map<string, FormState>;
  /** Ids of dispatches whose details are shown. A dispatch that is listed alone is always shown. */
  readonly unfolded: Set<string>;
  /** Keys of finished steps whose record is shown. */
  readonly viewed: Set<string>;
  /** Keys of finished steps that the contact has reopened to correct them. */
  readonly correcting: Set<string>;
  /** Keys of steps that somebody else answered meanwhile, until the contact decides about the own answer. */
  readonly conflicts: Set<string>;
  /** Keys of steps whose answer is being sent. */
  readonly sending: Set<string>;
  readonly subordinates: SubordinatesState;
  /** Shows another view and focuses the element with this id. */
  show(view: UnitPageView, focusId: string): void;
  /** Rebuilds the page from its current view and focuses the element with this id. */
  refresh(focusId: string): void;
}

/** Unit that a step is for: the page's own (`code` is `''`), or a subordinate for which the parent answers. */
export interface StepUnit {
  readonly code: string;
  readonly name: string;
  /** Id of the heading with the unit's name; `''` for the page's own unit. */
  readonly titleId: string;
}

export function ownSuggestions({ view }: UnitPage): AnswerSuggestions {
  const shown = view.dispatches.map(({ answers }) => answers);
  return answerSuggestions(view.before ? [...shown, view.before.answers] : shown);
}

/** Values that the unit of a step reported last, for other dispatches. */
export function lastValuesOf(
  { view, subordinates }: UnitPage,
  { unit, dispatch }: Pick<StepPlace, 'unit' | 'dispatch'>,
): ReportedValue[] {
  const dispatches = unit.code === '' ? view.dispatches : (subordinates.opened?.dispatches ?? []);
  const all = unit.code === '' && view.before ? [...dispatches, view.before] : dispatches;
  return latestValues(
    all.map(({ id, answers }) => ({ ...answers, dispatchId: id })),
    dispatch.id,
  );
}

export interface StepPlace {
  readonly key: string;
  readonly stage: Stage;
  readonly status: StageStatus;
  /** Set if the form sends another kind of answer instead of answering the stage. */
  readonly kind?: 'delay' | 'request';
  readonly dispatch: PageDispatch;
  readonly unit: StepUnit;
  readonly today: Day;
}

export function stepPlace(
  dispatch: PageDispatch,
  [stage, status]: readonly [Stage, StageStatus],
  unit: StepUnit,
  today: Day,
): StepPlace {
  return { key: stepKey(dispatch.id, stage, unit), stage, status, dispatch, unit, today };
}

/** Type, number and label, such as `Công văn số 12-CV/ĐU, Mục 3`. */
export function dispatchName(
  { numbered }: Pick<UnitWords, 'numbered'>,
  dispatch: Pick<ListedDispatch, 'type' | 'number' | 'label'>,
): string {
  return numbered(dispatch.type, dispatchNumber(dispatch));
}

/** Text about the result that a dispatch asks, in the words of its task. */
export function completionText(
  { completion, language }: Pick<UnitWords, 'completion' | 'language'>,
  dispatch: Pick<ListedDispatch, 'task' | 'taskWords'>,
  name: keyof UnitWords['completion'],
): string {
  return taskText(dispatch, completion[name], language);
}

/** Name of a stage within a sentence. */
export function stageName(
  words: UnitWords,
  stage: Stage,
  dispatch: Pick<ListedDispatch, 'task' | 'taskWords'>,
): string {
  return stage === 'acknowledge'
    ? words.agenda.acknowledge
    : completionText(words, dispatch, 'name');
}

/** Rows in which this page has seen a dispatch of a unit. */
export function seenRows(
  { view }: Pick<UnitPage, 'view'>,
  { unit, dispatch }: Pick<AnsweredPlace, 'unit' | 'dispatch'>,
): SeenRows {
  const { obligations, ...rows } = view.rows;
  const key = obligationKey(dispatch.id, toUnitCode(unit.code || view.unitCode));
  return { ...rows, obligation: obligations[key] ?? 0 };
}

/** Key of a step, such as `VB-001/complete`. Draft, notice and form state of the step are stored under it. */
export function stepKey(dispatch: string, stage: Stage, { code }: Pick<StepUnit, 'code'>): string {
  const path = [code, dispatch, stage].filter((part) => part !== '');
  return path.join('/').replace(/\s/g, '_');
}

export function formState({ forms }: UnitPage, key: string): FormState {
  const known = forms.get(key) ?? {
    visited: new Set<string>(),
    serverFaults: new Map(),
    notice: null,
    actIndex: 0,
  };
  forms.set(key, known);
  return known;
}

/** A dispatch of the page's own unit or of a subordinate, loaded or only listed. */
export interface AnsweredPlace {
  readonly unit: Pick<StepUnit, 'code'>;
  readonly dispatch: ListedDispatch;
  readonly today: Day;
}

/**
 * Returns the view with new answers to one dispatch. Also updates the subordinate whose forms are open. Remembers
 * finished stages for a while, because the copied status of a list is some minutes old after a reload.
 */
export function withAnswers(
  { view, subordinates, store }: Pick<UnitPage, 'view' | 'subordinates' | 'store'>,
  { unit, dispatch: { id }, today }: AnsweredPlace,
  { answers, recorded }: Pick<PageDispatch, 'answers' | 'recorded'>,
): OpenView {
  const statusNow = (before: ObligationStatus): ObligationStatus =>
    Object.fromEntries(
      stagesIn(before).map(([stage, status]) => [
        stage,
        statusAfterAnswer(stage, status, answers, today),
      ]),
    );
  const listed = <One extends ListedDispatch>(all: readonly One[]) =>
    all.map((one) => (one.id === id ? { ...one, ...statusNow(one) } : one));
  const loaded = (all: readonly PageDispatch[]) =>
    listed(all).map((one) => (one.id === id ? { ...one, answers, recorded } : one));
  for (const stage of STAGES) {
    const key = doneKey(stepKey(id, stage, unit));
    const isDone =
      stage === 'acknowledge' ? answers.acknowledgedOn !== null : answers.complete === 'completed';
    if (isDone) store.write(key, String(Date.now()));
    else store.remove(key);
  }
  if (unit.code === '')
    return { ...view, dispatches: loaded(view.dispatches), waiting: listed(view.waiting) };
  const { opened } = subordinates;
  if (opened?.code === unit.code)
    subordinates.opened = { ...opened, dispatches: loaded(opened.dispatches) };
  return withSubordinate(view, unit.code, (open) =>
    open.flatMap((one) => {
      if (one.dispatch !== id) return [one];
      const status = statusAfterAnswer(one.stage, { ...one.status, done: false }, answers, today);
      return status.done ? [] : [{ ...one, status }];
    }),
  );
}

function withSubordinate(
  view: OpenView,
  code: string,
  change: (open: readonly OpenStage[]) => OpenStage[],
): OpenView {
  if (!view.subordinates) return view;
  const units = view.subordinates.units.map((one) =>
    one.code === code ? { ...one, open: change(one.open) } : one,
  );
  return { ...view, subordinates: { ...view.subordinates, units } };
}

/** Milliseconds after which the copied status contains what this device sent. */
const COPY_DELAY = 15 * 60_000;

/** True if this device finished the step so recently that the copied status may not have it. */
export function wasJustDone({ store }: Pick<UnitPage, 'store'>, key: string): boolean {
  return Number(store.read(doneKey(key)) ?? 0) > Date.now() - COPY_DELAY;
}

function doneKey(key: string): string {
  return `done:${key}`;
}
