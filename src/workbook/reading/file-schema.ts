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

/** Reads the settings of a file whatever its schema; where Cài đặt is gone, all are as at set-up. */
export function settingsFound(ports: Ports, words = ports.words()): ReturnType<typeof settingsOf> {
  const isThere = ports.workbook.has(settingsTab);
  return settingsOf(isThere ? readTab(ports, settingsTab, words).rows : [], words);
}

/**
 * Returns the schema that the file says it has, `FIRST_SCHEMA` if it says none. If Cài đặt is gone or lacks a header, returns
 * what memory keeps. Throws the sentence for people if the cell cannot be read.
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

/** Gives the schema as memory keeps it beside the file, where every run reads it with its first call. */
export function rememberedSchema({ scriptProperties: memory }: Ports): number {
  return Number(memory.get('schema') ?? FIRST_SCHEMA);
}

/**
 * Tells whether visitors have to wait, because the file is of another schema than this version: from memory alone,
 * since a page opened from a link writes nothing and a bad one costs no look at the spreadsheet.
 */
export function isUpgradePending(ports: Ports): boolean {
  return ports.scriptProperties.get('owner') !== null && rememberedSchema(ports) !== SCHEMA;
}

/**
 * Says why nothing can be done with the file as it stands; null when it is of this version's schema. What memory keeps
 * is believed while it agrees, so that this costs no call; else, or when asked to look, the file decides. One that is
 * restored to the half is of no schema yet, and nothing but the rest of the restore is done with it.
 */
export function schemaFault(ports: Ports, look = false): string | null {
  if (ports.scriptProperties.get('owner') === null || isHalfRestored(ports)) return null;
  if (!look && rememberedSchema(ports) === SCHEMA) return null;
  const schema = schemaInFile(ports);
  rememberSchema(ports, schema);
  return schema === SCHEMA ? null : schemaSentence(ports, schema);
}

/** Lets a job go on only with a file of this version's schema; throws the sentence for people otherwise. */
export function assertSchema(ports: Ports): void {
  const fault = schemaFault(ports);
  if (fault !== null) throw new Error(fault);
}

/** Keeps the file's schema where runs find it that do not read Cài đặt. */
export function rememberSchema({ scriptProperties: memory }: Ports, schema: number): void {
  if (memory.get('schema') !== String(schema)) memory.set('schema', String(schema));
}
