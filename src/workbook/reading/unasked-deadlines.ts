import { askedStages, DEADLINE_FIELD, isAsked } from '../../records/dispatch';
import { dispatchNumber } from '../../records/dispatch-number';
import { STAGES, type Stage } from '../../records/stage';
import { cellName } from '../../texts/cell-name';
import { format } from '../../texts/format';
import type { Words } from '../../words/words';
import { isNoDeadline } from '../cells/kinds/deadline';
import type { Rows } from '../cells/read-rows';
import type { dispatchesTab } from '../tabs/dispatches-tab';

export interface UnaskedDeadline {
  readonly at: number;
  readonly key: (typeof DEADLINE_FIELD)[Stage];
  readonly cell: string;
  readonly sentence: string;
}

/** Cells of Văn bản with a day for a stage that the dispatch does not ask. */
export function unaskedDeadlines(
  { rows, places }: Rows<typeof dispatchesTab>,
  { says }: Words,
): UnaskedDeadline[] {
  return rows.flatMap(({ at, row }) =>
    STAGES.flatMap((stage) => {
      const key = DEADLINE_FIELD[stage];
      if (isAsked(row, stage) || isNoDeadline(row[key])) return [];
      const sentence = format(says.unaskedDeadline[stage], { number: dispatchNumber(row) });
      return [{ at, key, cell: cellName(at, places[key] + 1), sentence }];
    }),
  );
}

/** Sentences about cells that say “Không yêu cầu” for a stage that is asked, which reads as no deadline. */
export function askedDeadlineSentences(
  { rows, places }: Rows<typeof dispatchesTab>,
  { health, tabs }: Words,
  isNamed: (at: number) => boolean = () => true,
): string[] {
  const tab = tabs.dispatches.name;
  return rows.flatMap(({ at, row }) =>
    askedStages(row).flatMap((stage) => {
      const key = DEADLINE_FIELD[stage];
      if (row[key] !== 'notAsked' || !isNamed(at)) return [];
      const cell = cellName(at, places[key] + 1);
      return [format(health.askedDeadline, { tab, cell, number: dispatchNumber(row) })];
    }),
  );
}

export function unaskedDeadlineSentences(
  dispatches: Rows<typeof dispatchesTab>,
  words: Words,
): string[] {
  const tab = words.tabs.dispatches.name;
  return unaskedDeadlines(dispatches, words).map(({ cell, sentence }) =>
    format(words.health.unaskedDeadline, { tab, cell, fault: sentence }),
  );
}
