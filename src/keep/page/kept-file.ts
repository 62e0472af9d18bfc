import type { KeptRow } from '../../records/kept-cells';
import type { KeptMarks } from '../rules/keep-view';

/** Where in the .xlsx the tabs stand as they are put back, beside the sheets that people read. */
export const MARKS_PART = 'don-doc/backup.json';

/** The part that holds the rows of a tab. */
export const rowsPart = (tab: string) => `don-doc/${tab}.json`;

/** How the parts are written: raised when an older reader would misread them. */
export const FORMAT = 1;

/** A backup: what it says about itself, and the rows of each tab. */
export interface KeptFile {
  readonly marks: KeptMarks;
  readonly rows: Readonly<Record<string, readonly KeptRow[]>>;
}
