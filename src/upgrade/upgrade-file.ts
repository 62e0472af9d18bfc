import { restoredSentence } from '../letters/send/obstacles';
import { isPageOutdated, pageTestLink } from '../page-test/page-test';
import { format } from '../texts/format';
import { hideRareTabs } from '../workbook/hidden-tabs';
import type { OfficePorts, Ports } from '../workbook/ports';
import { schemaFault, settingsFound, versionInFile } from '../workbook/reading/file-version';
import { lastPageTest } from '../workbook/reading/last-page-test';
import { schemaSentence } from '../workbook/reading/schema-sentence';
import { SCHEMA } from '../workbook/reading/this-version';
import { withLock } from '../workbook/with-lock';
import { recordVersion } from '../workbook/writing/record-version';
import { markSummaryDue } from '../workbook/writing/summary-due';
import { mendHeaders } from './mend-headers';
import { repairTabs } from './repair-tabs';
import { logOnce, runMigrations } from './run-migrations';
import type { UpgradeOrder, UpgradeOutcome, UpgradeView } from './upgrade-view';

/** First schema whose files hide the tabs that are rarely opened. */
const CALM_SCHEMA = 2;

/**
 * Upgrades only if the user has a copy of the file and the page runs this version. If a run is aborted, the
 * next one continues.
 */
export function upgradeFile(ports: Ports, { hasCopy }: UpgradeOrder): UpgradeOutcome {
  if (schemaFault(ports, true) === null) return { state: 'done', sentences: [] };
  const from = assertNotNewer(ports);
  const view = upgradeView(ports, from);
  if (hasCopy !== true || view.pageToTry !== '') return { state: 'waits', view };
  const sentences = withLock(ports, () => {
    const words = ports.words();
    const headerRepairs = mendHeaders(ports, words, false);
    const repairs = repairTabs(ports, words, headerRepairs);
    markSummaryDue(ports);
    const { done, running, logged } = words.upgrade;
    logOnce(ports, words, [format(logged, { schema: SCHEMA, version: ports.version })]);
    const changes = runMigrations(ports, words);
    if (from < CALM_SCHEMA) hideRareTabs(ports);
    recordVersion(ports, words, versionInFile(ports, words));
    const restoredNotice = restoredSentence(ports, words);
    const sendingState = restoredNotice.length > 0 ? restoredNotice : [running];
    return [format(done, { schema: SCHEMA }), ...sendingState, ...changes, ...repairs];
  });
  return { state: 'done', sentences };
}

/** Throws if a newer version set up the file. */
export function assertNotNewer(ports: OfficePorts): number {
  const { schema } = versionInFile(ports);
  if (schema > SCHEMA) throw new Error(schemaSentence(ports, schema));
  return schema;
}

export function upgradeView(
  ports: Ports,
  file: number,
  repairs: readonly string[] = [],
): UpgradeView {
  const { title, why } = ports.words().upgrade;
  const { settings } = settingsFound(ports);
  const { version } = ports;
  return {
    language: ports.language(),
    title,
    intro: format(why, { file, schema: SCHEMA, version }),
    repairs,
    pageToTry: isPageOutdated(ports, settings) ? pageTestLink(ports, settings) : '',
    pageVersion: lastPageTest(ports)?.version ?? '',
    version,
  };
}
