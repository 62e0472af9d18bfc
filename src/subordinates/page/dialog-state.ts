import type { Dialog } from '../../frame/dialog/dialog';
import {
  type PlannedFile,
  planSubordinates,
  type SubordinateChoices,
  type SubordinatePeriod,
} from '../rules/plan-subordinates';
import { subordinatePeriods, suggestedDispatch } from '../rules/subordinate-periods';
import type { ChosenFile, SubordinateFilesView } from '../rules/subordinates-view';
import type { SubordinateWords } from './subordinate-words';

/** If `dispatch` or `period` is `''`, the likeliest one is used. */
export interface SubordinateDraft {
  files: ChosenFile[];
  dispatch: string;
  period: string;
  ticks: Map<number, boolean>;
  units: Map<string, string>;
}

export interface SubordinateDialogState {
  readonly dialog: Dialog<SubordinateWords>;
  readonly draft: SubordinateDraft;
  readonly view: SubordinateFilesView;
  redraw(): void;
}

export function emptySubordinateDraft(): SubordinateDraft {
  return { files: [], dispatch: '', period: '', ticks: new Map(), units: new Map() };
}

export interface SubordinatePlan {
  readonly choices: SubordinateChoices;
  readonly periods: readonly SubordinatePeriod[];
  readonly files: readonly PlannedFile[];
}

export function planOf({
  draft,
  view,
}: Pick<SubordinateDialogState, 'draft' | 'view'>): SubordinatePlan {
  const dispatch = draft.dispatch || suggestedDispatch(draft.files, view);
  const periods = subordinatePeriods(draft.files, view, dispatch);
  const period = periods.find(({ name }) => name === draft.period) ?? periods[0];
  const choices = {
    dispatch,
    period: period ?? { name: '', cutOff: view.today },
    ticks: draft.ticks,
    units: draft.units,
  };
  return { choices, periods, files: planSubordinates(draft.files, view, choices) };
}
