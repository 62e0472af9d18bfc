import { columnName } from '../../../texts/cell-name';
import { columnOf, type ListColumn, officeIn } from '../../list/list-columns';
import { patternsFor } from '../import-draft';
import type { ImportRoom } from '../import-room';

/** Says of a column what its meaning does not: why it was taken so, what of it is left out, or why it is not used. */
export function columnHint({ draft, words: all }: ImportRoom, at: number): string {
  const { columns: words } = all;
  const { mapping, guessed, texts } = draft.header;
  const text = texts[at] ?? '';
  const meant = (Object.keys(mapping) as ListColumn[]).find((column) => mapping[column] === at);
  if (meant === 'holder') {
    const office = officeIn(text);
    const leftOut = office === '' ? words.holderPhoneHint : words.holderHint(office);
    return draft.withPersons ? words.withPersonsHint : leftOut;
  }
  if (meant === 'holderPhone') return draft.withPersons ? '' : words.holderPhoneHint;
  if (meant !== undefined) return guessed.includes(meant) ? words.byContents : '';
  const like = columnOf(text, patternsFor(draft));
  const other = like === null ? undefined : mapping[like];
  if (like === null || other === undefined) return words.leftOut;
  return words.takenFrom(all.listColumns[like], columnName(other + 1));
}
