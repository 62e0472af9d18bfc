import type { ReadPorts } from '../../workbook/ports';
import { matchingRows, wantedRows } from '../../workbook/reading/find-rows';
import { type Office, rowsOf } from '../../workbook/reading/office';
import { trackingTab } from '../../workbook/tabs/tracking-tab';

/** Rows of Theo dõi with the mark of an import of answers, without those that have it from another row by mistake. */
export interface MarkedAnswers {
  /** Texts of the column, without blanks. */
  readonly marks: readonly string[];
  readonly rows: Office['tracking']['rows'];
}

export function markedAnswers(ports: ReadPorts): MarkedAnswers {
  const marks = marksIn(ports);
  const { rows } = matchingRows(ports, trackingTab, 'lastImport', marks);
  return { marks, rows: rows.filter(({ row }) => !('isOverwritten' in row)) };
}

/** Reads the marked rows and those with these keys, under the lock. `null` if marks have changed. */
export function answersAgain(
  ports: ReadPorts,
  { marks, rows }: MarkedAnswers,
  keys: readonly string[] = [],
): Office['tracking'] | null {
  const wanted = new Set<string>([...keys, ...rows.map(({ row }) => row.key)]);
  const read = wantedRows(ports, trackingTab, {
    keys: ['key', 'lastImport'],
    isWanted: ([key = '']) => wanted.has(key),
  });
  const others = (read.grid.leftOut ?? []).map(({ texts: [, mark = ''] }) => mark);
  const now = [...rowsOf(read).map(({ lastImport }) => lastImport), ...others];
  const isSame = textOf(now) === textOf(marks);
  return isSame ? read : null;
}

function textOf(marks: readonly string[]): string {
  return marks
    .filter((mark) => mark !== '')
    .sort()
    .join('\n');
}

function marksIn({ reader }: ReadPorts): string[] {
  const { rows } = reader.scan(trackingTab, ['lastImport']);
  return rows.flatMap(({ texts: [text = ''] }) => (text === '' ? [] : [text]));
}
