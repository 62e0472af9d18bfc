import { columnName } from '../../../texts/cell-name';
import { personColumns } from '../../list/holder-cells';
import { columnOf, type ListColumn, officeIn } from '../../list/list-columns';
import { patternsFor } from '../import-draft';
import type { ImportRoom } from '../import-room';

/** Says of a column what its meaning does not: why it was taken so, what of it is left out, or why it is not used. */
export function columnHint(room: ImportRoom, at: number): string {
  const { draft, words: all } = room;
  const { columns: words } = all;
  const { mapping, guessed, texts } = draft.header;
  const meant = (Object.keys(mapping) as ListColumn[]).find((column) => mapping[column] === at);
  if (meant !== undefined && personColumns(draft.table, draft.header).includes(at))
    return personHint(room, meant, texts[at] ?? '');
  if (meant !== undefined) return guessed.includes(meant) ? words.byContents : '';
  const like = columnOf(texts[at] ?? '', patternsFor(draft));
  const other = like === null ? undefined : mapping[like];
  if (like === null || other === undefined) return words.leftOut;
  return words.takenFrom(all.listColumns[like], columnName(other + 1));
}

/** What is taken of a column in which persons stand. */
function personHint({ draft, words }: ImportRoom, meant: ListColumn, text: string): string {
  const { withPersonsHint, holderPhoneHint, holderHint, namesLeft } = words.columns;
  if (draft.withPersons) return meant === 'holder' ? withPersonsHint : '';
  if (meant === 'phone') return namesLeft;
  const office = meant === 'holder' ? officeIn(text) : '';
  return office === '' ? holderPhoneHint : holderHint(office);
}
