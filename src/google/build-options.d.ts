/** Filled in by the build. */
declare const DOOR: 'active' | 'by-id';

/** The version in package.json, filled in by the build. */
declare const VERSION: string;
