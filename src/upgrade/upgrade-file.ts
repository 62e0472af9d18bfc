import { restoredSentence } from '../letters/send/obstacles';
import { pageLags, pageTestLink } from '../page-test/page-test';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import {
  rememberSchema,
  schemaFault,
  schemaInFile,
  settingsFound,
} from '../workbook/reading/file-schema';
import { readTab, rowsOf } from '../workbook/reading/office';
import { pageSeen } from '../workbook/reading/page-seen';
import { SCHEMA } from '../workbook/reading/schema';
import { schemaSentence } from '../workbook/reading/schema-sentence';
import { logTab } from '../workbook/tabs/log-tab';
import { withLock } from '../workbook/with-lock';
import { markDue } from '../workbook/writing/summary-due';
import { writeLog } from '../workbook/writing/write-log';
import { mendHeaders } from './mend-headers';
import { repairTabs } from './repair-tabs';
import { runMigrations } from './take-steps';
import type { UpgradeOrder, UpgradeOutcome, UpgradeView } from './upgrade-view';

/**
 * Opens Nâng cấp tệp where an earlier version has set the file up, and tells whether it did; headers that were renamed are
 * asked about first. Throws the sentence for people where a later one has. Believes what memory keeps of the schema unless asked to look into the file.
 */
export function offerUpgrade(ports: Ports, look = false): boolean {
  if (schemaFault(ports, look) === null) return false;
  const schema = olderSchema(ports);
  const words = ports.words();
  const repairs = mendHeaders(ports, words, true);
  ports.people.open('upgrade', words.upgrade.title, upgradeView(ports, schema, repairs));
  return true;
}

/**
 * Brings a file that an earlier version has set up to this version's schema, once a copy of it is kept elsewhere and
 * the page runs this version too; else says how things stand. What is missing is made first, then each step is taken.
 * A run that died is taken up where it stopped.
 */
export function upgradeFile(ports: Ports, { hasCopy }: UpgradeOrder): UpgradeOutcome {
  if (schemaFault(ports, true) === null) return { state: 'done', said: [] };
  const from = olderSchema(ports);
  const view = upgradeView(ports, from);
  if (hasCopy !== true || view.pageToTry !== '') return { state: 'waits', view };
  const said = withLock(ports, () => {
    const words = ports.words();
    const before = mendHeaders(ports, words, false);
    const schema = schemaInFile(ports, words);
    const mended = repairTabs(ports, words, { schema, before });
    markDue(ports);
    noteUpgrade(ports, words);
    runMigrations(ports, words);
    rememberSchema(ports, SCHEMA);
    const held = restoredSentence(ports, words);
    const { done, running } = words.upgrade;
    const runs = held.length > 0 ? held : [running];
    return [format(done, { schema: SCHEMA }), ...runs, ...mended];
  });
  return { state: 'done', said };
}

/** Gives the schema of a file that an earlier version set up; throws the sentence for people where a later one has. */
function olderSchema(ports: Ports): number {
  const schema = schemaInFile(ports);
  if (schema > SCHEMA) throw new Error(schemaSentence(ports, schema));
  return schema;
}

function upgradeView(ports: Ports, file: number, repairs: readonly string[] = []): UpgradeView {
  const { title, why } = ports.words().upgrade;
  const { settings } = settingsFound(ports);
  const { version } = ports;
  return {
    language: ports.language(),
    title,
    intro: format(why, { file, schema: SCHEMA, version }),
    repairs,
    pageToTry: pageLags(ports, settings) ? pageTestLink(ports, settings) : '',
    pageVersion: pageSeen(ports)?.version ?? '',
    version,
  };
}

/** Takes the upgrade down in Nhật ký, once for each schema, also when an earlier run died on its way. */
function noteUpgrade(ports: Ports, words: Words): void {
  const detail = format(words.upgrade.logged, { schema: SCHEMA, version: ports.version });
  const isThere = rowsOf(readTab(ports, logTab, words)).some((row) => row.detail === detail);
  if (!isThere) writeLog(ports, words, [{ event: 'setUp', detail }]);
}
