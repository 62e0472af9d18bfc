import type { FileVersion } from '../../records/file-version';
import { format } from '../../texts/format';
import { headerFault } from '../cells/find-columns';
import { readRows } from '../cells/read-rows';
import type { Needs, OfficePorts } from '../ports';
import { settingsOf } from '../tabs/settings-rows';
import { settingsTab } from '../tabs/settings-tab';
import { rememberedVersion, rememberVersion } from './remembered-version';
import { schemaSentence } from './schema-sentence';
import { SCHEMA, thisVersion } from './this-version';

/**
 * If the tab Cài đặt, one of its headers or the setting is missing, returns the version in script properties; if
 * that is missing too, a file without Cài đặt is new and has this version. Throws a user-facing Error if the cell
 * is unreadable.
 */
export function versionInFile(
  ports: Needs<'reader' | 'scriptProperties' | 'version' | 'words'>,
  words = ports.words(),
): FileVersion {
  if (!ports.reader.has(settingsTab))
    return ports.scriptProperties.get('schema') === null
      ? thisVersion(ports)
      : rememberedVersion(ports.scriptProperties);
  const grid = ports.reader.read(settingsTab);
  if (headerFault(settingsTab, grid.headers, words) !== null)
    return rememberedVersion(ports.scriptProperties);
  const { settings, faults } = settingsOf(readRows(settingsTab, grid, words).rows, words);
  const [fault] = faults.filter(({ key }) => key === 'fileVersion');
  // Without `madeBy`, so that set-up writes the setting again
  if (!fault)
    return settings.fileVersion || { ...rememberedVersion(ports.scriptProperties), madeBy: '' };
  throw new Error(
    format(words.errors.setting, { name: words.settings.fileVersion, value: fault.value }),
  );
}

/**
 * Reads only script properties, because opening a link must not write anything and a bad link must not cost a
 * read of the spreadsheet.
 */
export function hasOtherSchema({ scriptProperties }: Needs<'scriptProperties'>): boolean {
  return (
    scriptProperties.get('owner') !== null && rememberedVersion(scriptProperties).schema !== SCHEMA
  );
}

/**
 * `null` if the schema is this version's, and before the first set-up. Trusts the copy in script properties if it
 * matches, unless `readFile` is true.
 */
export function schemaFault(ports: OfficePorts, readFile = false): string | null {
  const { scriptProperties } = ports;
  if (scriptProperties.get('owner') === null) return null;
  if (!readFile && rememberedVersion(scriptProperties).schema === SCHEMA) return null;
  const version = versionInFile(ports);
  rememberVersion(scriptProperties, version);
  return version.schema === SCHEMA ? null : schemaSentence(ports, version);
}

/** Throws a user-facing Error unless the file has this version's schema. `readFile` as in `schemaFault`. */
export function assertSchema(ports: OfficePorts, readFile = false): void {
  const fault = schemaFault(ports, readFile);
  if (fault !== null) throw new Error(fault);
}
