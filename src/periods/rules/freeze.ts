import { type Figures, NO_FIGURES } from '../../records/figures';
import type { FrozenFigures, KeptFollowUp } from '../../records/frozen-figures';
import type { Summary } from '../../summary/rules/summarise';
import { completedAfterReminder, type UnitLine } from '../../summary/rules/unit-line';
import { groupBy } from '../../texts/group-by';
import { singleBlanks } from '../../texts/single-blanks';
import { sealOf } from './seals';

/** What a closing is known by. */
export type ClosingFacts = Pick<
  FrozenFigures,
  'period' | 'closing' | 'cutOff' | 'closedAt' | 'reason'
>;

/** Whose figures a row holds, and what of the follow-up. */
type Place = Pick<FrozenFigures, 'level'> &
  Partial<Pick<FrozenFigures, 'block' | 'code' | 'name'> & KeptFollowUp>;

/** Makes what gives the rows of a closing: copies of one that has every name already, which is many times as fast. */
function rowMaker(
  common: Pick<FrozenFigures, 'dispatch' | 'number'> & ClosingFacts,
): (place: Place, figures: Figures) => FrozenFigures {
  const place = { level: 'unit' as const, block: '', code: '', name: '', checksum: '' };
  const kept = { reminders: 0, completedAfter: 0, difficulties: '', overdueStages: [] };
  const bare: FrozenFigures = { ...common, ...place, ...NO_FIGURES, ...kept };
  return (own, figures) => ({ ...bare, ...own, ...figures });
}

function placeOf(line: UnitLine): Place {
  const { block, code, name } = line;
  return {
    level: 'unit',
    block,
    code,
    name,
    reminders: line.reminders.followUps,
    completedAfter: Number(completedAfterReminder(line)),
    difficulties: singleBlanks(line.obligation.difficulties),
    overdueStages: line.overdue,
  };
}

function sumOf(
  rows: readonly FrozenFigures[],
  name: keyof Pick<KeptFollowUp, 'reminders' | 'completedAfter'>,
): number {
  return rows.reduce((sum, row) => sum + row[name], 0);
}

function sealed(
  row: Omit<FrozenFigures, 'checksum'>,
  below: readonly FrozenFigures[],
): FrozenFigures {
  return { ...row, checksum: sealOf(row, below) };
}

/**
 * Freezes a summary as rows: the total, with what the office proposes to its leaders, each block, and each unit that owes
 * something. The row of a block carries the seal of its units, and that of the total the seal of its blocks, so that any
 * cell changed later shows.
 */
export function freeze(summary: Summary, facts: ClosingFacts, proposal = ''): FrozenFigures[] {
  const { dispatch, totals, blocks, units, followUp } = summary;
  const rowOf = rowMaker({ ...facts, dispatch: dispatch.id, number: dispatch.number });
  const bound = units.filter(({ release }) => release === null);
  const byBlock = groupBy(bound, ({ block }) => block);
  const unitRows = blocks.map(({ name }) =>
    (byBlock.get(name) ?? []).map((line) => rowOf(placeOf(line), line.figures)),
  );
  const blockRows = blocks.map(({ name: block, figures }, at) => {
    const rows = unitRows[at] ?? [];
    const reminders = sumOf(rows, 'reminders');
    const completedAfter = sumOf(rows, 'completedAfter');
    return sealed(rowOf({ level: 'block', block, reminders, completedAfter }, figures), rows);
  });
  const { reminders, completedAfter } = followUp;
  const whole = { level: 'total', reminders, completedAfter, difficulties: proposal } as const;
  const total = sealed(rowOf(whole, totals), blockRows);
  return [total, ...blockRows, ...unitRows.flat()];
}

/** A closing that readers are to be told of. */
export interface ToldClosing {
  readonly period: string;
  /** How often the period was corrected; 0 for its first closing. */
  readonly correction: number;
  readonly manner: 'auto' | 'byHand';
}
