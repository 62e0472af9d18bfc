/** How the spreadsheet is opened. Like all constants here, set by the build. */
declare const DOOR: 'active' | 'by-id';

/** Version in package.json. */
declare const VERSION: string;

/** Whether the script belongs to a template for copying. */
declare const TEMPLATE: boolean;

/**
 * Pages in files of their own when offices paste the files by hand; `null` if every page has its
 * own file.
 */
declare const APART: readonly string[] | null;

/** Day of the last commit that changed the build's sources, `YYYY-MM-DD`. */
declare const BUILT: `${number}-${number}-${number}`;

/** Publisher of this build, the contact for questions; `''` if not given. */
declare const PUBLISHER: string;
