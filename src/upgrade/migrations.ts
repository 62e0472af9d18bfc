import type { Migration } from './migration';

/** Migrations from `FIRST_SCHEMA` to `SCHEMA`, in order. None so far. */
export const MIGRATIONS: readonly Migration[] = [];
