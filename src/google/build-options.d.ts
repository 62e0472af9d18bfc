/** Filled in by the build. */
declare const DOOR: 'active' | 'by-id';

/** The version in package.json, filled in by the build. */
declare const VERSION: string;

/** Whether the script is pushed to a template to copy, filled in by the build. */
declare const TEMPLATE: boolean;

/** The day of the commit that last changed what is built, `YYYY-MM-DD`, filled in by the build. */
declare const BUILT: string;

/** Who publishes this build and is to be asked about it; '' when nobody said so. */
declare const PUBLISHER: string;
