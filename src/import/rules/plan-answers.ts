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
  | { readonly kind: 'unknownUnit'; readonly candidates: readonly Unit[] };

export interface PlannedAnswer {
  readonly line: number;
  readonly name: string;
  readonly outcome: ListedAnswerOutcome;
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
}

/**
 * An answer is recorded only if its unit is certain, once per unit, and only in empty cells. An answer of an
 * ended unit is not recorded for its successor.
 */
export function planAnswers({
  lines,
  units,
  obligations,
  days,
  dispatch,
}: AnswerInput): PlannedAnswer[] {
  const find = listedUnitFinder(units, days.today);
  const byUnit = indexBy(obligations, 'unitCode');
  const seen = new Set<string>();
  return lines.map((line): PlannedAnswer => {
    const { code = '', name = '', block = '' } = line.values;
    const { answer, problems } = readListedAnswer(line, days, dispatch);
    const planned = { line: line.line, name, problems, kept: [] };
    const found = find({ code, name, block });
    if (found.kind !== 'sure' || found.by === 'successor')
      return { ...planned, outcome: { kind: 'unknownUnit', candidates: unitsIn(found) } };
    const { unit } = found;
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
