import type { ReadPorts } from '../../workbook/ports';
import { matchingRows } from '../../workbook/reading/find-rows';
import type { Office } from '../../workbook/reading/office';
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
  if (marksIn(ports).sort().join('\n') !== [...marks].sort().join('\n')) return null;
  return matchingRows(ports, trackingTab, 'key', [...keys, ...rows.map(({ row }) => row.key)]);
}

function marksIn({ reader }: ReadPorts): string[] {
  const { rows } = reader.scan(trackingTab, ['lastImport']);
  return rows.flatMap(({ texts: [text = ''] }) => (text === '' ? [] : [text]));
}
