import { format } from '../../texts/format';
import { identityOf } from '../../texts/match-key';
import type { Words } from '../../words/words';
import { isFilled } from '../../workbook/cells/read-cell';
import { type Placed, type Rows, rowOf } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { Ports, SheetEdit } from '../../workbook/ports';
import { cellProblemSentences, readTab } from '../../workbook/reading/office';
import { unitsTab } from '../../workbook/tabs/units-tab';

const MAX_SENTENCES = 3;

type UnitRows = Rows<typeof unitsTab>;

/**
 * Shows a toast about the edited rows of Đơn vị: unreadable cells, a deleted code, a name that was typed over. A row
 * without a code is a new one that gets its code later.
 */
export function noteUnitEdit(ports: Ports, edit: SheetEdit): void {
  const words = ports.words();
  const read = readTab(ports, unitsTab, words);
  const isEdited = (at: number) => at >= edit.firstRow && at <= edit.lastRow;
  const problems = read.problems.filter(
    (one) => isEdited(rowOf(one)) && !isNewRow(read, rowOf(one)),
  );
  const sentences = [
    ...cellProblemSentences(words, { problems }),
    ...codeNotes(edit, words, read),
    ...nameNotes(edit, words, read),
  ];
  if (sentences.length > 0) ports.people.toast(sentences.slice(0, MAX_SENTENCES).join('\n'));
}

function isNewRow({ grid, places }: UnitRows, at: number): boolean {
  const row = grid.rows.find((one) => one.at === at);
  return row !== undefined && !isFilled(row.cells[places.code]);
}

function codeNotes(
  { firstRow, column, before }: SheetEdit,
  { says }: Words,
  read: UnitRows,
): string[] {
  if (column - 1 !== read.places.code || before === undefined) return [];
  return isNewRow(read, firstRow) ? [format(says.codeDeleted, { code: before })] : [];
}

/** Other rows with the name that an edited row now has; else that the name of one unit has changed. */
function nameNotes(
  { firstRow, lastRow, column, before }: SheetEdit,
  { says }: Words,
  read: UnitRows,
): string[] {
  const { places, rows } = read;
  if (column - 1 > places.name || (before !== undefined && column - 1 !== places.name)) return [];
  const current = rows.filter(({ row }) => row.state !== 'ended');
  const edited = current.filter(({ at }) => at >= firstRow && at <= lastRow);
  const undo = before === undefined ? '' : ` ${format(says.undoName, { before })}`;
  const doubles = edited.flatMap((one) => {
    const other = sameName(one, current);
    if (!other) return [];
    const { name } = one.row;
    return [format(says.nameDoubled, { name, row: one.at, other: other.at }) + undo];
  });
  const [one] = edited;
  if (doubles.length > 0 || before === undefined || !one || one.row.name === before) return doubles;
  return [format(says.nameTypedOver, { before, name: one.row.name })];
}

function sameName(
  { at, row }: Placed<RowOf<typeof unitsTab>>,
  rows: UnitRows['rows'],
): UnitRows['rows'][number] | undefined {
  const identity = identityOf(row);
  return rows.find((other) => other.at !== at && identityOf(other.row) === identity);
}
