import { askedFigures, asOneRound, withTotalsAsRound } from '../../../records/training-figures';
import { type AnswerSuggestions, answerSuggestions } from '../../rules/answer-suggestions';
import {
  exceedsWhole,
  fieldOf,
  ROUNDS,
  type TypedValue,
  typedRounds,
  typedValues,
} from '../../rules/figure-values';
import type { PageDispatch } from '../../rules/page-view';
import type { UsualTraining } from '../../rules/usual-training';
import { ownSuggestions, type StepPlace, type UnitPage } from '../page-state';
import { type Draft, draftOf } from '../steps/draft';
import { roundFigures, type TypedRound } from './round-fields';
import { isBlankRound } from './rounds-block';

/** Texts with which the fields of a report begin. */
export interface FirstDraft {
  readonly draft: Draft;
  /** True if they are the unit's last answers to another dispatch. */
  readonly isSuggested: boolean;
}

/** What was typed before, or else what was reported, or else what the unit reported last. `others` are further fields. */
export function firstDraft(unitPage: UnitPage, place: StepPlace, others: Draft): FirstDraft {
  const reported = { ...figureDraft(place.dispatch), ...others };
  const suggested = suggestedDraft(unitPage, place);
  const isSuggested = isEmpty(reported) && !isEmpty(suggested);
  const draft = draftOf(unitPage, place.key) ?? (isSuggested ? suggested : reported);
  return { draft, isSuggested };
}

function isEmpty(draft: Draft): boolean {
  return Object.entries(draft).every(
    ([name, text]) => text === '' || name === ROUNDS || name === 'onPage',
  );
}

/** Recorded figures as the texts of the fields, by path, such as `entries.0.heldOn`. */
export function figureDraft(dispatch: PageDispatch): Draft {
  const figures = askedFigures(dispatch);
  const { reportedValues } = dispatch.answers;
  const hasRounds = roundFigures({ dispatch }).length > 0;
  const values = hasRounds ? withTotalsAsRound(dispatch.answers) : reportedValues;
  const typed = typedValues(values, figures);
  const isMore = figures.some((one) => one.kind === 'rate' && exceedsWhole(one, reportedValues));
  return {
    ...draftOfValues(dispatch, typed),
    ...(hasRounds && { moreIsRight: isMore ? 'yes' : '' }),
  };
}

function draftOfValues(dispatch: PageDispatch, typed: readonly TypedValue[]): Draft {
  const figures = askedFigures(dispatch);
  const texts = typed.flatMap(({ label, text, audience, round }) => {
    const figure = figures.find((one) => one.label === label);
    if (!figure || (figure.inRounds !== null && round === undefined)) return [];
    const name = fieldOf(figure, figures) + (audience === undefined ? '' : `.${audience}`);
    return [[round === undefined ? name : `${ROUNDS}.${round}.${name}`, text]];
  });
  const count = roundFigures({ dispatch }).length > 0 ? { [ROUNDS]: `${typedRounds(typed)}` } : {};
  return { ...(Object.fromEntries(texts) as Draft), ...count };
}

/** Recorded rounds as one, to be corrected to the total since the beginning; `null` if there are none. */
export function totalRound(dispatch: PageDispatch): TypedRound | null {
  if (roundFigures({ dispatch }).length === 0) return null;
  const recorded = withTotalsAsRound(dispatch.answers);
  if (typedRounds(typedValues(recorded, askedFigures(dispatch))) === 0) return null;
  const one = draftOfValues(dispatch, typedValues(asOneRound(recorded), askedFigures(dispatch)));
  return roundsIn(one)[0] ?? null;
}

/** Rounds in a draft. */
export function roundsIn(draft: Draft): TypedRound[] {
  return Array.from({ length: Number(draft[ROUNDS] ?? '0') }, (_, at) => {
    const path = `${ROUNDS}.${at}.`;
    const own = Object.entries(draft).filter(([name]) => name.startsWith(path));
    return Object.fromEntries(own.map(([name, text]) => [name.slice(path.length), text]));
  });
}

/** Returns the recorded report as a draft, with typed rounds added. Recorded values replace typed ones. */
export function mergeTypedRounds(unitPage: UnitPage, place: StepPlace): Draft {
  const { key, dispatch } = place;
  const [typed, recorded] = [draftOf(unitPage, key) ?? {}, figureDraft(dispatch)];
  const { implementingDocument, documentOn, difficulties } = dispatch.answers;
  const texts = { ...recorded, implementingDocument, documentOn: documentOn ?? '', difficulties };
  const first = roundsIn(recorded);
  const known = new Set(first.map(roundKey));
  const blank = blankRound(unitPage, place);
  const rounds = roundsIn(typed).filter(
    (round) => !known.has(roundKey(round)) && !isBlankRound(round, blank),
  );
  const filled = Object.entries(texts).filter(([, text]) => text !== '');
  const paths = [...first, ...rounds].flatMap((round, at) =>
    Object.entries(round).map(([name, text]) => [`${ROUNDS}.${at}.${name}`, text]),
  );
  return {
    ...typed,
    ...Object.fromEntries(filled),
    ...Object.fromEntries(paths),
    [ROUNDS]: String(first.length + rounds.length),
  };
}

function roundKey(round: TypedRound): string {
  const filled = Object.entries(round).filter(([, text]) => text !== '');
  return JSON.stringify(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Initial input of a round. Most rounds have one session. */
export function blankRound(unitPage: UnitPage, place: StepPlace): TypedRound {
  return { sessions: '1', form: lastAnswers(unitPage, place).form };
}

/** Suggestions from the unit's last answers. Without any, the form is the usual one of such units. */
function lastAnswers(unitPage: UnitPage, { unit }: StepPlace): AnswerSuggestions {
  const last = unit.code === '' ? ownSuggestions(unitPage) : answerSuggestions([]);
  return { ...last, form: last.form || usualOf(unitPage, unit).form };
}

export function usualOf(
  { view, subordinates }: UnitPage,
  { code }: StepPlace['unit'],
): UsualTraining {
  return (code === '' ? view : (subordinates.opened ?? view)).usual;
}

/** People concerned by audience, of a dispatch that asks them. */
function suggestedDraft(unitPage: UnitPage, place: StepPlace): Draft {
  if (roundFigures(place).length === 0) return {};
  const heads = Object.entries(lastAnswers(unitPage, place).eligibleBy);
  return Object.fromEntries(heads.map(([audience, count]) => [`eligible.${audience}`, `${count}`]));
}
