import { format } from '../../texts/format';
import { headerFault } from '../cells/find-columns';
import { readRows } from '../cells/read-rows';
import type { Ports } from '../ports';
import { settingsOf } from '../tabs/settings-rows';
import { settingsTab } from '../tabs/settings-tab';
import { isHalfRestored } from './half-restored';
import { readTab } from './office';
import { FIRST_SCHEMA, SCHEMA } from './schema';
import { schemaSentence } from './schema-sentence';

declare module '../property-store-port' {
  interface Properties {
    schema: string;
  }
}

/** Reads the settings of a file of any schema; returns the defaults if Cài đặt is missing. */
export function settingsFound(ports: Ports, words = ports.words()): ReturnType<typeof settingsOf> {
  const isThere = ports.workbook.has(settingsTab);
  return settingsOf(isThere ? readTab(ports, settingsTab, words).rows : [], words);
}

/**
 * Schema number in the file; `FIRST_SCHEMA` if the row is missing. If Cài đặt is missing or lacks a header,
 * returns the number in script properties. Throws a user-facing Error if the cell is unreadable.
 */
export function schemaInFile(ports: Ports, words = ports.words()): number {
  if (!ports.workbook.has(settingsTab)) return rememberedSchema(ports);
  const grid = ports.workbook.read(settingsTab);
  if (headerFault(settingsTab, grid.headers, words) !== null) return rememberedSchema(ports);
  const { settings, faults } = settingsOf(readRows(settingsTab, grid, words).rows, words);
  const [fault] = faults.filter(({ key }) => key === 'schema');
  if (!fault) return settings.schema;
  throw new Error(
    format(words.errors.setting, { name: words.settings.schema, value: fault.value }),
  );
}

/** Copy of the schema number in script properties, which every run reads with its first call. */
export function rememberedSchema({ scriptProperties }: Ports): number {
  return Number(scriptProperties.get('schema') ?? FIRST_SCHEMA);
}

/**
 * True if visitors have to wait because the file has another schema than this version. Reads only script
 * properties, because opening a link must not write anything, and a bad link must not cost a read of the
 * spreadsheet.
 */
export function isUpgradePending(ports: Ports): boolean {
  return ports.scriptProperties.get('owner') !== null && rememberedSchema(ports) !== SCHEMA;
}

/**
 * Returns a sentence that the file has another schema than this version, so that no job may run; `null` if the
 * schema is the same. Trusts the copy in script properties if it is the same; otherwise, or with `readFile`,
 * reads the file. Also `null` before the first set-up and for a half-restored file, which has no schema yet.
 */
export function schemaFault(ports: Ports, readFile = false): string | null {
  if (ports.scriptProperties.get('owner') === null || isHalfRestored(ports)) return null;
  if (!readFile && rememberedSchema(ports) === SCHEMA) return null;
  const schema = schemaInFile(ports);
  rememberSchema(ports, schema);
  return schema === SCHEMA ? null : schemaSentence(ports, schema);
}

/** Throws a user-facing Error unless the file has this version's schema. */
export function assertSchema(ports: Ports): void {
  const fault = schemaFault(ports);
  if (fault !== null) throw new Error(fault);
}

/** Stores the file's schema number for runs that do not read Cài đặt. */
export function rememberSchema({ scriptProperties }: Ports, schema: number): void {
  if (scriptProperties.get('schema') !== String(schema))
    scriptProperties.set('schema', String(schema));
}
