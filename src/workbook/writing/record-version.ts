import { type FileVersion, formatFileVersion } from '../../records/file-version';
import type { Words } from '../../words/words';
import type { WritePorts } from '../ports';
import { readTab } from '../reading/office';
import { rememberVersion } from '../reading/remembered-version';
import { upToThisVersion } from '../reading/this-version';
import { settingRow } from '../tabs/setting-names';
import { settingsTab } from '../tabs/settings-tab';
import { addRows } from './add-rows';
import { changeRows } from './write-rows';

/** Call it when every new column exists and every migration is done. */
export function recordVersion(ports: WritePorts, words: Words, file: FileVersion): void {
  const version = upToThisVersion(file);
  if (formatFileVersion(version) !== formatFileVersion(file)) writeVersion(ports, words, version);
  rememberVersion(ports.scriptProperties, version);
}

/** Adds the row of the tab Cài đặt if it was deleted. */
export function writeVersion(ports: WritePorts, words: Words, version: FileVersion): void {
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
