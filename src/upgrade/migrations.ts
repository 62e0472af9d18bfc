import type { Migration } from './migration';

/** In order, from the first schema to `SCHEMA`. None so far. */
export const MIGRATIONS: readonly Migration[] = [];
