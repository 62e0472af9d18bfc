import type { Migration } from './migration';

/** Migrations from the first schema to `SCHEMA`, in order. None so far. */
export const MIGRATIONS: readonly Migration[] = [];
