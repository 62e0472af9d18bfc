import type { Migration } from './migration';

/** Migrations from schema 1, that of version 1.0, to `SCHEMA`, in order. */
export const MIGRATIONS: readonly Migration[] = [];
