import type { AnswerDays } from '../../answers/rules/answer-days';
import type { Dispatch } from '../../records/dispatch';
import type { Obligation } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import type { ListLine } from '../list/list-lines';
import { type FilledAnswer, fillAnswer, type ListedAnswer } from './fill-answer';
import { type FoundUnit, listedUnitFinder } from './find-unit';
import { type ListedAnswerProblem, readListedAnswer } from './read-listed-answer';

export type ListedAnswerOutcome =
  | { readonly kind: 'recorded'; readonly unit: Unit; readonly answer: ListedAnswer }
  | { readonly kind: 'same'; readonly unit: Unit }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notAsked'; readonly unit: Unit }
  | { readonly kind: 'doubled'; readonly unit: Unit }
  | { readonly kind: 'unknownUnit' };

export interface PlannedAnswer {
  readonly line: number;
  readonly name: string;
  readonly outcome: ListedAnswerOutcome;
  /** Units that the name may mean; empty if the unit is certain, but not if the user has chosen one. */
  readonly candidates: readonly Unit[];
  readonly problems: readonly ListedAnswerProblem[];
  /** Columns in which the row keeps a different value. */
  readonly kept: FilledAnswer['kept'];
}

/** `obligations` belong to one dispatch. */
export interface AnswerInput {
  readonly lines: readonly ListLine[];
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  readonly days: AnswerDays;
  readonly dispatch: Pick<Dispatch, 'asks' | 'task'>;
  /** Codes of the units that the user chose, by line number. */
  readonly chosen: ReadonlyMap<number, string>;
}

/**
 * An answer is recorded only if its unit is certain or chosen, once per unit, and only in empty cells. An answer of an
 * ended unit is not recorded for its successor.
 */
export function planAnswers({
  lines,
  units,
  obligations,
  days,
  dispatch,
  chosen,
}: AnswerInput): PlannedAnswer[] {
  const find = listedUnitFinder(units, days.today);
  const byUnit = indexBy(obligations, 'unitCode');
  const seen = new Set<string>();
  return lines.map((line): PlannedAnswer => {
    const { code = '', name = '', block = '' } = line.values;
    const { answer, problems } = readListedAnswer(line, days, dispatch);
    const found = find({ code, name, block });
    const isSure = found.kind === 'sure' && found.by !== 'successor';
    const candidates = isSure ? [] : unitsIn(found);
    const planned = { line: line.line, name, problems, kept: [], candidates };
    const choice = chosen.get(line.line);
    const unit = isSure ? found.unit : candidates.find(({ code: own }) => own === choice);
    if (!unit) return { ...planned, outcome: { kind: 'unknownUnit' } };
    const obligation = byUnit.get(unit.code);
    if (!obligation) return { ...planned, outcome: { kind: 'notAsked', unit } };
    if (Object.keys(answer).length === 0) return { ...planned, outcome: { kind: 'empty' } };
    if (seen.has(unit.code)) return { ...planned, outcome: { kind: 'doubled', unit } };
    seen.add(unit.code);
    const { change, kept } = fillAnswer(obligation, answer, dispatch);
    const isSame = Object.keys(change).length === 0;
    return {
      ...planned,
      kept,
      outcome: isSame ? { kind: 'same', unit } : { kind: 'recorded', unit, answer },
    };
  });
}

function unitsIn(found: FoundUnit): readonly Unit[] {
  if (found.kind === 'none') return [];
  return found.kind === 'sure' ? [found.unit] : found.units;
}
