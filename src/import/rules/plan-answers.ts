import type { AnswerDays } from '../../answers/rules/answer-days';
import { isFarFrom, type TypedValue } from '../../answers/rules/figure-values';
import type { Obligation } from '../../records/obligation';
import {
  isNumber,
  numberUnder,
  type ReportedNumber,
  type ReportedValue,
} from '../../records/reported-value';
import type { Unit } from '../../records/unit';
import { indexBy } from '../../texts/group-by';
import type { ListLine } from '../list/list-lines';
import { type AskedOf, type FilledAnswer, fillAnswer, type ListedAnswer } from './fill-answer';
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
  /** True if nothing is known of the unit, so that the user may look for it. */
  readonly isUnheard: boolean;
  readonly problems: readonly ListedAnswerProblem[];
  /** Columns in which the row keeps a different value. */
  readonly kept: FilledAnswer['kept'];
  /** Required figures without which the report is recorded as in progress. */
  readonly missing: FilledAnswer['missing'];
  /** Values more than ten times above or below the unit's last ones, which `last` has. */
  readonly far: readonly (ReportedNumber & { readonly last: number })[];
}

/** `obligations` belong to one dispatch. */
export interface AnswerInput {
  readonly lines: readonly ListLine[];
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  readonly days: AnswerDays;
  readonly dispatch: AskedOf;
  /** Codes of the units that the user chose, by line number. */
  readonly chosen: ReadonlyMap<number, string>;
  /** Texts of the requested figures in a line; none if missing. */
  readonly figuresIn?: (line: number) => readonly TypedValue[];
  /** Values that each unit reported last, for other dispatches. */
  readonly lastValues?: ReadonlyMap<string, readonly ReportedValue[]>;
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
  figuresIn = () => [],
  lastValues = new Map(),
}: AnswerInput): PlannedAnswer[] {
  const find = listedUnitFinder(units, days.today);
  const open = units.filter(({ state }) => state !== 'ended');
  const byUnit = indexBy(obligations, 'unitCode');
  const seen = new Set<string>();
  return lines.map((line): PlannedAnswer => {
    const { code = '', name = '', block = '' } = line.values;
    const { answer, problems } = readListedAnswer(line, days, dispatch, figuresIn(line.line));
    const found = find({ code, name, block });
    const isUnheard = found.kind === 'none' && name !== '';
    const { unit, candidates } = unitOf(found, chosen.get(line.line), isUnheard ? open : []);
    const planned = { line: line.line, name, problems, candidates, isUnheard, ...NOTHING_TO_SAY };
    if (!unit) return { ...planned, outcome: { kind: 'unknownUnit' } };
    const obligation = byUnit.get(unit.code);
    if (!obligation) return { ...planned, outcome: { kind: 'notAsked', unit } };
    if (Object.keys(answer).length === 0) return { ...planned, outcome: { kind: 'empty' } };
    if (seen.has(unit.code)) return { ...planned, outcome: { kind: 'doubled', unit } };
    seen.add(unit.code);
    const { change, kept, missing } = fillAnswer(obligation, answer, dispatch);
    const isSame = Object.keys(change).length === 0;
    return {
      ...planned,
      kept,
      missing,
      far: farValues(change, lastValues.get(unit.code)),
      outcome: isSame ? { kind: 'same', unit } : { kind: 'recorded', unit, answer },
    };
  });
}

const NOTHING_TO_SAY = { kept: [], missing: [], far: [] } as const;

function farValues(
  { reportedValues = [] }: Partial<Obligation>,
  lastValues: readonly ReportedValue[] = [],
): PlannedAnswer['far'] {
  return reportedValues.filter(isNumber).flatMap((one) => {
    const last = numberUnder(lastValues, one.label);
    return last !== null && isFarFrom(last, one.value) ? [{ ...one, last }] : [];
  });
}

/** The unit of a line, if it is certain or `choice` is the code of a candidate or of one of `others`. */
function unitOf(
  found: FoundUnit,
  choice: string | undefined,
  others: readonly Unit[],
): { readonly unit: Unit | undefined; readonly candidates: readonly Unit[] } {
  if (found.kind === 'sure' && found.by !== 'successor')
    return { unit: found.unit, candidates: [] };
  const candidates = unitsIn(found);
  return { unit: [...candidates, ...others].find(({ code }) => code === choice), candidates };
}

function unitsIn(found: FoundUnit): readonly Unit[] {
  if (found.kind === 'none') return [];
  return found.kind === 'sure' ? [found.unit] : found.units;
}
