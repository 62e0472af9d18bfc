import type { Dispatch } from '../../records/dispatch';
import { type FigureScope, scopeOf } from '../../records/figure-scope';
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
  reportedNumbers,
  summedValues,
  type ValueSum,
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

/** The numbers of a training have columns of their own; the other values stand together in one. */
type Kept = Pick<FrozenFigures, 'reportedValues'> & Partial<TrainingNumbers>;

/** What the row of the total or of a block keeps of its sums. */
function keptOf({ dispatch, values }: Summary, sums: readonly ValueSum[]): Kept {
  return {
    ...reportedNumbers(values && { ...values, total: sums }),
    reportedValues: summedValues(dispatch.requestedFigures, sums),
  };
}

interface Asked extends Pick<Dispatch, 'requestedFigures'>, Pick<FigureScope, 'isTraining'> {}

/** What the row of a unit keeps of its report. */
function keptOfUnit({ obligation }: UnitLine, { requestedFigures, isTraining }: Asked): Kept {
  const isCounted = isTraining && obligation.complete !== 'notStarted';
  const numbers = TRAINING_NUMBERS.map((name) => [name, (isCounted && obligation[name]) || 0]);
  return {
    ...Object.fromEntries(numbers),
    reportedValues: countedValues(requestedFigures, obligation),
  };
}

function placeOf(line: UnitLine, asked: Asked): RowScope {
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
    ...keptOfUnit(line, asked),
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
  const { requestedFigures } = dispatch;
  const { isTraining } = scopeOf([dispatch]);
  const asked = { requestedFigures, isTraining };
  const owing = units.filter(({ exemption }) => exemption === null);
  const byBlock = groupBy(owing, ({ block }) => block);
  const unitRows = blocks.map(({ name }) =>
    (byBlock.get(name) ?? []).map((line) => rowOf(placeOf(line, asked), line.figures)),
  );
  const blockRows = blocks.map(({ name: block, figures }, at) => {
    const rows = unitRows[at] ?? [];
    const reminders = countOf(rows, 'reminders');
    const completedAfter = countOf(rows, 'completedAfter');
    const kept = keptOf(summary, values?.blocks[at]?.sums ?? []);
    const place = { block, reminders, completedAfter, ...kept };
    return sealed(rowOf({ level: 'block', ...place }, figures), rows);
  });
  const { reminders, completedAfter } = followUp;
  const kept = keptOf(summary, values?.total ?? []);
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
