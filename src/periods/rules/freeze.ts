import {
  type Figures,
  NO_CLOSED_FIGURES,
  TRAINING_NUMBERS,
  type TrainingNumbers,
} from '../../records/figures';
import type { FrozenFigures, FrozenFollowUp } from '../../records/frozen-figures';
import { NO_VALUES } from '../../records/reported-value';
import type { Summary } from '../../summary/rules/summarise';
import { completedAfterReminder, type UnitLine } from '../../summary/rules/unit-line';
import {
  countedValues,
  ownTotals,
  presetTotals,
  summedValues,
  type ValueSum,
  type ValueTotals,
} from '../../summary/rules/value-totals';
import { groupBy } from '../../texts/group-by';
import { singleBlanks } from '../../texts/single-blanks';
import { sealOf } from './seals';

export type ClosingFacts = Pick<
  FrozenFigures,
  'period' | 'closing' | 'cutOff' | 'closedAt' | 'reason'
>;

type RowScope = Pick<FrozenFigures, 'level'> &
  Partial<Pick<FrozenFigures, 'block' | 'code' | 'name'> & TrainingNumbers & FrozenFollowUp>;

/** Copies one complete template row, which is many times as fast as building each row. */
function rowMaker(
  common: Pick<FrozenFigures, 'dispatchId' | 'number'> & ClosingFacts,
): (place: RowScope, figures: Figures) => FrozenFigures {
  const place = { level: 'unit' as const, block: '', code: '', name: '', checksum: '' };
  const noFollowUp = { reminders: 0, completedAfter: 0, difficulties: '', overdueStages: [] };
  const noValues = { reportedValues: NO_VALUES };
  const template: FrozenFigures = {
    ...common,
    ...place,
    ...NO_CLOSED_FIGURES,
    ...noFollowUp,
    ...noValues,
  };
  return (own, figures) => ({ ...template, ...own, ...figures });
}

type Kept = Pick<FrozenFigures, 'reportedValues'> & Partial<TrainingNumbers>;

/** What a row keeps of sums: the numbers of a training in columns of their own, the others together in one. */
function keptOf(values: ValueTotals | null, sums: (of: ValueTotals) => readonly ValueSum[]): Kept {
  const [own, preset] = [ownTotals(values), presetTotals(values)];
  const numbers = preset?.figures.flatMap(({ name }, at) => {
    const column = TRAINING_NUMBERS.find((one) => one === name);
    return column ? [[column, sums(preset)[at]?.sum ?? 0] as const] : [];
  });
  return {
    ...Object.fromEntries(numbers ?? []),
    reportedValues: own ? summedValues(own.figures, sums(own)) : NO_VALUES,
  };
}

/** What the row of a unit keeps of its report. */
function keptOfUnit({ values, dispatch }: Summary, { obligation }: UnitLine): Kept {
  const isCounted = presetTotals(values) !== null && obligation.complete !== 'notStarted';
  const numbers = TRAINING_NUMBERS.map((name) => [name, (isCounted && obligation[name]) || 0]);
  return {
    ...Object.fromEntries(numbers),
    reportedValues: countedValues(dispatch.requestedFigures, obligation),
  };
}

function placeOf(summary: Summary, line: UnitLine): RowScope {
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
    ...keptOfUnit(summary, line),
  };
}

function countOf(
  rows: readonly FrozenFigures[],
  name: keyof Pick<FrozenFollowUp, 'reminders' | 'completedAfter'>,
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
 * Exempt units get no row. The checksum of a block row covers its unit rows and the checksum of the total row
 * covers the block rows, so that any cell changed later is detected.
 */
export function freeze(summary: Summary, facts: ClosingFacts, proposal = ''): FrozenFigures[] {
  const { dispatch, totals, blocks, units, followUp, values } = summary;
  const rowOf = rowMaker({ ...facts, dispatchId: dispatch.id, number: dispatch.number });
  const owing = units.filter(({ exemption }) => exemption === null);
  const byBlock = groupBy(owing, ({ block }) => block);
  const unitRows = blocks.map(({ name }) =>
    (byBlock.get(name) ?? []).map((line) => rowOf(placeOf(summary, line), line.figures)),
  );
  const blockRows = blocks.map(({ name: block, figures }, at) => {
    const rows = unitRows[at] ?? [];
    const reminders = countOf(rows, 'reminders');
    const completedAfter = countOf(rows, 'completedAfter');
    const kept = keptOf(values, (of) => of.blocks[at]?.sums ?? []);
    const place = { block, reminders, completedAfter, ...kept };
    return sealed(rowOf({ level: 'block', ...place }, figures), rows);
  });
  const { reminders, completedAfter } = followUp;
  const kept = keptOf(values, ({ total }) => total);
  const place = { reminders, completedAfter, difficulties: proposal, ...kept };
  const total = sealed(rowOf({ level: 'total', ...place }, totals), blockRows);
  return [total, ...blockRows, ...unitRows.flat()];
}

export interface AnnouncedClosing {
  readonly period: string;
  /** Number of corrections so far; 0 for the first closing. */
  readonly correction: number;
  readonly manner: 'auto' | 'byHand';
}
