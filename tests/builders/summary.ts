import { type ClosedPeriod, type Dispatch, toDispatchId } from '../../src/records/dispatch';
import {
  addFigures,
  type ClosedFigures,
  type Figures,
  NO_CLOSED_FIGURES,
  NO_FIGURES,
} from '../../src/records/figures';
import type { FrozenFigures } from '../../src/records/frozen-figures';
import { type Summary, type SummaryInput, summarise } from '../../src/summary/rules/summarise';
import { dispatch } from './dispatch';
import { obligation } from './obligation';
import { deadlineRules } from './rules';
import { unit } from './unit';

export type SummaryFields = Partial<Omit<SummaryInput, 'dispatches'>> & {
  readonly dispatch?: Dispatch;
};

/** Summary of one dispatch on 4/12/2024. By default with one unit without answers. */
export function summaryOf({ dispatch: about, ...fields }: SummaryFields = {}): Summary {
  const { units = [unit()] } = fields;
  const [summary] = summarise({
    dispatches: [about ?? dispatch()],
    units,
    obligations: units.map(({ code }) => obligation({ unitCode: code })),
    letters: [],
    today: '2024-12-04',
    rules: deadlineRules(),
    ...fields,
  });
  if (!summary) throw new Error('no dispatch to sum up');
  return summary;
}

/** Total row of a closed period. Default: the end of November 2024. */
export function frozenTotal(
  figures: Partial<ClosedFigures> = {},
  fields: Partial<Omit<FrozenFigures, keyof ClosedFigures>> = {},
): FrozenFigures {
  return {
    ...NO_CLOSED_FIGURES,
    period: 'Tháng 11/2024',
    dispatchId: toDispatchId('VB-001'),
    number: '1384-CV/HU',
    closing: 1,
    cutOff: '2024-11-30',
    closedAt: '2024-12-01T00:05',
    reason: '',
    level: 'total',
    block: '',
    code: '',
    name: '',
    reminders: 0,
    completedAfter: 0,
    difficulties: '',
    overdueStages: [],
    reportedValues: [],
    checksum: '',
    ...figures,
    ...fields,
  };
}

/**
 * A closed period as the dispatch's row stores it. Default: the end of November 2024. Its seal is
 * not valid.
 */
export function closedPeriod(
  figures: Partial<ClosedFigures> = {},
  fields: Partial<Omit<ClosedPeriod, 'figures'>> = {},
): ClosedPeriod {
  return {
    period: 'Tháng 11/2024',
    cutOff: '2024-11-30',
    closing: 1,
    reportedValues: [],
    proposal: '',
    seal: '',
    ...fields,
    figures: { ...NO_CLOSED_FIGURES, ...figures },
  };
}

export function sumFigures(all: readonly Figures[]): Figures {
  return all.reduce(addFigures, NO_FIGURES);
}
