import type { ReadPorts } from '../../workbook/ports';
import type { Office } from '../../workbook/reading/office';
import { matchingRows } from '../../workbook/reading/rows-again';
import { trackingTab } from '../../workbook/tabs/tracking-tab';

/** Rows of Theo dõi with the mark of an import of answers. */
export interface MarkedAnswers {
  /** Texts of the column, without blanks. */
  readonly marks: readonly string[];
  readonly rows: Office['tracking']['rows'];
}

export function markedAnswers(ports: ReadPorts): MarkedAnswers {
  const marks = marksIn(ports);
  return { marks, rows: matchingRows(ports, trackingTab, 'lastImport', marks).rows };
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
