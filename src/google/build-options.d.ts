/** Filled in by the build. */
declare const DOOR: 'active' | 'by-id';

/** The version in package.json, filled in by the build. */
declare const VERSION: string;

/** Whether the script is pushed to a template to copy, filled in by the build. */
declare const TEMPLATE: boolean;

/** The pages that are files of their own where an office pastes the files, filled in by the build; null where each page is one. */
declare const APART: readonly string[] | null;

/** The day of the commit that last changed what is built, `YYYY-MM-DD`, filled in by the build. */
declare const BUILT: string;

/** Who publishes this build and is to be asked about it; '' when nobody said so. */
declare const PUBLISHER: string;
