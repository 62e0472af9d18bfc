import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AppsScript } from '../../local/apps-script';
import { officeIn } from '../../local/playground/saved-office';
import type { Language } from '../../src/core/language';
import { PAGE } from './play-office';

/** Where the office of a schema stands that was saved in a language. */
export const savedPath = (schema: number, language: Language): string =>
  fileURLToPath(new URL(`../data/office-schema-${schema}-${language}.zip`, import.meta.url));

/** Brings an office back that an earlier version of the add-on saved. */
export function restoreOffice(google: AppsScript, schema: number, language: Language): void {
  const saved = officeIn(readFileSync(savedPath(schema, language)), PAGE);
  if (saved === null) throw new Error(`No office is saved for schema ${schema} in ${language}`);
  google.restore(saved.google);
}
