import { columnName } from '../../../texts/cell-name';
import { personColumns } from '../../list/holder-contact';
import { columnsToReview, unusedColumns, unusedTables } from '../../list/unused-columns';
import type { ImportDialogState } from '../dialog-state';
import { figuresIn, type ImportDraft, patternsFor } from '../import-draft';

/** Figures are read by their headers and have no meaning in the mapping. */
function figureFilter(draft: ImportDraft): (at: number) => boolean {
  const places = new Set(figuresIn(draft).values());
  return (at) => !places.has(at);
}

export function unusedSentences(state: ImportDialogState): string[] {
  const { draft, dialog } = state;
  const { preview: words } = state.words;
  const holdsNoFigure = figureFilter(draft);
  const columns = columnsToReview(draft.table, draft.header, patternsFor(draft))
    .filter(({ at }) => holdsNoFigure(at))
    .map(({ at, text, filled }) =>
      words.columnLeft(columnName(at + 1), text, dialog.count(filled)),
    );
  const { sheets } = draft.file;
  const tables = unusedTables(sheets, draft.sheet, patternsFor(draft)).map((at) =>
    words.tableLeft(sheets[at]?.name ?? '', at + 1, dialog.count(sheets[at]?.table.length ?? 0)),
  );
  return [
    ...besideSentences(state),
    ...(columns.length > 0 ? [words.columnsLeft(columns.join(', '))] : []),
    ...(tables.length > 0 ? [words.tablesLeft(tables.join(', '))] : []),
  ];
}

export function otherUnusedSentences({
  draft,
  dialog,
  words: { preview: words },
}: ImportDialogState): string[] {
  const { table, header, withPersons } = draft;
  const nameOf = (at: number, filled: string) =>
    words.columnLeft(columnName(at + 1), header.texts[at] ?? '', filled);
  const holdsNoFigure = figureFilter(draft);
  const others = unusedColumns(table, header, patternsFor(draft))
    .filter(({ at, mayMatter }) => !mayMatter && holdsNoFigure(at))
    .map(({ at, filled }) => nameOf(at, dialog.count(filled)));
  const persons = (withPersons ? [] : personColumns(table, header)).map((at) => nameOf(at, ''));
  return [
    ...(others.length > 0 ? [words.othersLeft(others.join(', '))] : []),
    ...(persons.length > 0 ? [words.personsLeft(persons.join(', '))] : []),
  ];
}

export function besideSentences({ draft: { beside }, words }: ImportDialogState): string[] {
  if (beside === null) return [];
  const { from, to } = beside;
  return [words.preview.besideLeft(`${columnName(from + 1)}–${columnName(to + 1)}`)];
}
