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

/** What a person has chosen so far; '' is left to what is likeliest. */
export interface SubordinateDraft {
  files: ChosenFile[];
  dispatch: string;
  period: string;
  ticks: Map<number, boolean>;
  units: Map<string, string>;
}

/** What the parts of the dialog share. */
export interface SubordinateDialogState {
  readonly dialog: Dialog<SubordinateWords>;
  readonly draft: SubordinateDraft;
  readonly onFile: SubordinateFilesView;
  /** Draws everything that follows from the draft anew. */
  redraw(): void;
}

/** A draft in which nothing was chosen yet. */
export function emptyDraft(): SubordinateDraft {
  return { files: [], dispatch: '', period: '', ticks: new Map(), units: new Map() };
}

/** What follows from a draft. */
export interface SubordinatePlan {
  readonly choices: SubordinateChoices;
  readonly periods: readonly SubordinatePeriod[];
  readonly plan: readonly PlannedFile[];
}

/** Plans what becomes of the chosen files. */
export function stateOf({
  draft,
  onFile,
}: Pick<SubordinateDialogState, 'draft' | 'onFile'>): SubordinatePlan {
  const dispatch = draft.dispatch || suggestedDispatch(draft.files, onFile);
  const periods = subordinatePeriods(draft.files, onFile, dispatch);
  const period = periods.find(({ name }) => name === draft.period) ?? periods[0];
  const choices = {
    dispatch,
    period: period ?? { name: '', cutOff: onFile.today },
    ticks: draft.ticks,
    units: draft.units,
  };
  return { choices, periods, plan: planSubordinates(draft.files, onFile, choices) };
}
