import { type FileVersion, formatFileVersion } from '../../records/file-version';
import type { Words } from '../../words/words';
import type { Needs, WritePorts } from '../ports';
import { readTab } from '../reading/office';
import { rememberVersion } from '../reading/remembered-version';
import { COLUMN_SET, thisVersion } from '../reading/this-version';
import { settingRow } from '../tabs/setting-names';
import { settingsTab } from '../tabs/settings-tab';
import { addRows } from './add-rows';
import { changeRows } from './write-rows';

/** Call it when every new column exists. A file with columns of a later version keeps its version. */
export function recordVersion(
  ports: WritePorts & Needs<'version'>,
  words: Words,
  file: FileVersion,
): void {
  const version = file.columns > COLUMN_SET ? file : thisVersion(ports);
  if (formatFileVersion(version) !== formatFileVersion(file)) writeVersion(ports, words, version);
  rememberVersion(ports.scriptProperties, version);
}

/** Adds the row of the tab Cài đặt if it was deleted. */
function writeVersion(ports: WritePorts, words: Words, version: FileVersion): void {
  const value = formatFileVersion(version);
  const read = readTab(ports, settingsTab, words);
  const found = settingRow(read.rows, 'fileVersion', words);
  if (found) changeRows(ports, settingsTab, read, new Map([[found.at, { value }]]));
  else {
    const { settings, meanings } = words;
    addRows(ports, settingsTab, read, [
      { name: settings.fileVersion, value, meaning: meanings.fileVersion },
    ]);
  }
}
