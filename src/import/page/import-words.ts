import type { ByLanguage } from '../../frame/view';
import type { Dispatch } from '../../records/dispatch';
import type { UnitState } from '../../records/unit';
import { unitState as enStates } from '../../words/en/names/choices';
import * as en from '../../words/en/pages/import';
import { importDialog as enDialog } from '../../words/en/pages/import-dialog';
import { unitState as viStates } from '../../words/vi/names/choices';
import * as vi from '../../words/vi/pages/import';
import { importDialog as viDialog } from '../../words/vi/pages/import-dialog';

import type { ListColumn } from '../list/list-columns';

export type ImportWords = typeof viDialog &
  typeof vi & { readonly unitStates: Readonly<Record<UnitState, string>> };

/** Names of the columns of a list, in the words of the dispatch's task. */
export function columnNames(
  { listColumns, resultColumn, figuresColumn }: ImportWords,
  { task }: Pick<Dispatch, 'task'>,
): Readonly<Record<ListColumn | 'reportedValues', string>> {
  const names = { ...listColumns, reportedValues: figuresColumn };
  return task === 'training' ? names : { ...names, complete: resultColumn };
}

export const IMPORT_WORDS: ByLanguage<ImportWords> = {
  vi: { ...viDialog, ...vi, unitStates: viStates },
  en: { ...enDialog, ...(en as unknown as typeof vi), unitStates: enStates },
};
