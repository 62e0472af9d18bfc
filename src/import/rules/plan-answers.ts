import type { AnswerDays } from '../../answers/rules/answer-days';
import type { Obligation } from '../../records/obligation';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import type { ListLine } from '../list/list-lines';
import { type FilledAnswer, fillAnswer, type HeldAnswer } from './fill-answer';
import { type FoundUnit, listedUnitFinder } from './find-unit';
import { type HeldAnswerProblem, readHeldAnswer } from './read-held-answer';

/** What becomes of a line of a list of answers. */
export type HeldAnswerOutcome =
  | { readonly kind: 'recorded'; readonly unit: Unit; readonly answer: HeldAnswer }
  | { readonly kind: 'same'; readonly unit: Unit }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notAsked'; readonly unit: Unit }
  | { readonly kind: 'doubled'; readonly unit: Unit }
  | { readonly kind: 'unknownUnit'; readonly candidates: readonly Unit[] };

/** A line of a list of answers, with what becomes of it. */
export interface PlannedAnswer {
  readonly line: number;
  readonly name: string;
  readonly outcome: HeldAnswerOutcome;
  readonly problems: readonly HeldAnswerProblem[];
  /** Columns in which the row says something else already, and keeps it. */
  readonly kept: FilledAnswer['kept'];
}

/** What a list of answers is compared with: the units, and what they owe on one dispatch. */
export interface AnswerInput {
  readonly lines: readonly ListLine[];
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  readonly days: AnswerDays;
}

/**
 * Compares a list of answers with Theo dõi. Only a unit that is surely meant is recorded, once, in empty cells; what a
 * unit answered that has ended is not an answer of the one in its place.
 */
export function planAnswers({ lines, units, obligations, days }: AnswerInput): PlannedAnswer[] {
  const find = listedUnitFinder(units, days.today);
  const owed = indexBy(obligations, 'unit');
  const seen = new Set<string>();
  return lines.map((line): PlannedAnswer => {
    const { code = '', name = '', block = '' } = line.values;
    const { answer, problems } = readHeldAnswer(line, days);
    const planned = { line: line.line, name, problems, kept: [] };
    const found = find({ code, name, block });
    if (found.kind !== 'sure' || found.by === 'successor')
      return { ...planned, outcome: { kind: 'unknownUnit', candidates: unitsIn(found) } };
    const { unit } = found;
    const obligation = owed.get(unit.code);
    if (!obligation) return { ...planned, outcome: { kind: 'notAsked', unit } };
    if (Object.keys(answer).length === 0) return { ...planned, outcome: { kind: 'empty' } };
    if (seen.has(unit.code)) return { ...planned, outcome: { kind: 'doubled', unit } };
    seen.add(unit.code);
    const { change, kept } = fillAnswer(obligation, answer);
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
