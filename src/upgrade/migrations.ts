import type { Migration } from './migration';

/** Migrations from schema 1, that of version 1.0, to `SCHEMA`, in order. Each part has a file of its own. */
export const MIGRATIONS: readonly Migration[] = [{ to: 2, parts: [] }];
