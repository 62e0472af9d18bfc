import type { Ports } from '../workbook/ports';
import { versionInFile } from '../workbook/reading/file-version';
import { rememberedVersion, rememberVersion } from '../workbook/reading/remembered-version';
import { schemaSentence } from '../workbook/reading/schema-sentence';
import { COLUMN_SET, SCHEMA } from '../workbook/reading/this-version';
import { TABS } from '../workbook/tabs/tabs';
import { recordVersion } from '../workbook/writing/record-version';

/** Costs nothing if the file has the columns. If the lock is taken, the next run creates them. */
export function makeNewColumns(ports: Ports): void {
  if (rememberedVersion(ports.scriptProperties).columns >= COLUMN_SET) return;
  ports.tryWithLock(() => {
    const words = ports.words();
    const file = versionInFile(ports, words);
    rememberVersion(ports.scriptProperties, file);
    if (file.schema !== SCHEMA) throw new Error(schemaSentence(ports, file));
    if (file.columns < COLUMN_SET) for (const tab of TABS) ports.layout.makeNewColumns(tab);
    recordVersion(ports, words, file);
  });
}
