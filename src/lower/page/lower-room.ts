import type { DialogDesk } from '../../frame/dialog/dialog-desk';
import type { ChosenFile, LowerDesk } from '../rules/lower-desk';
import { lowerPeriods, suggestedDirective } from '../rules/lower-periods';
import {
  type LowerChoices,
  type LowerPeriod,
  type PlannedFile,
  planLower,
} from '../rules/plan-lower';
import type { LowerWords } from './lower-words';

/** What a person has chosen so far; '' is left to what is likeliest. */
export interface LowerDraft {
  files: ChosenFile[];
  directive: string;
  period: string;
  ticks: Map<number, boolean>;
  units: Map<string, string>;
}

/** What the parts of the dialog share. */
export interface LowerRoom {
  readonly desk: DialogDesk<LowerWords>;
  readonly draft: LowerDraft;
  readonly onFile: LowerDesk;
  /** Draws everything that follows from the draft anew. */
  redraw(): void;
}

/** A draft in which nothing was chosen yet. */
export function emptyDraft(): LowerDraft {
  return { files: [], directive: '', period: '', ticks: new Map(), units: new Map() };
}

/** What follows from a draft. */
export interface LowerState {
  readonly choices: LowerChoices;
  readonly periods: readonly LowerPeriod[];
  readonly plan: readonly PlannedFile[];
}

/** Plans what becomes of the chosen files. */
export function stateOf({ draft, onFile }: Pick<LowerRoom, 'draft' | 'onFile'>): LowerState {
  const directive = draft.directive || suggestedDirective(draft.files, onFile);
  const periods = lowerPeriods(draft.files, onFile, directive);
  const period = periods.find(({ name }) => name === draft.period) ?? periods[0];
  const choices = {
    directive,
    period: period ?? { name: '', cutOff: onFile.today },
    ticks: draft.ticks,
    units: draft.units,
  };
  return { choices, periods, plan: planLower(draft.files, onFile, choices) };
}
