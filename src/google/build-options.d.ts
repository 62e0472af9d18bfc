/**
 * How the spreadsheet is opened: `active` as the active file, `by-id` by a stored id. The build sets all
 * constants in this file.
 */
declare const DOOR: 'active' | 'by-id';

declare const VERSION: string;

/** True if the script belongs to a template for copying. */
declare const TEMPLATE: boolean;

/** Pages that have their own file if offices paste the files by hand; `null` if every page has its own. */
declare const APART: readonly string[] | null;

/** Day of the last commit that changed the build's sources, `YYYY-MM-DD`. */
declare const BUILT: `${number}-${number}-${number}`;

/** Publisher of this build, the contact for questions; `''` if not given. */
declare const PUBLISHER: string;
