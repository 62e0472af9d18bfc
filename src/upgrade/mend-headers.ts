import { cellName } from '../texts/cell-name';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import { isHeaderRow, likelyHeader, missingColumns } from '../workbook/cells/find-columns';
import type { Tab } from '../workbook/cells/tab';
import type { Ports } from '../workbook/ports';
import { schemaInFile } from '../workbook/reading/file-schema';
import { isSubordinates } from '../workbook/reading/subordinate-reports';
import { subordinateTab } from '../workbook/tabs/subordinates-tab';
import { ALL_TABS } from '../workbook/tabs/tabs';

/**
 * Puts headers back that stand in another row, and, if `mayAsk`, offers to write a renamed header again. Returns sentences
 * about what it has put right. Must not run under the lock when it asks.
 */
export function mendHeaders(ports: Ports, words: Words, mayAsk: boolean): string[] {
  return ALL_TABS.flatMap((tab) => {
    const look = ports.workbook.oddHeaders(tab, words);
    if (!look || (tab === subordinateTab && !isSubordinates(look.headers, words))) return [];
    const { name } = words.tabs[tab.key];
    const raised = format(words.setUp.headersRaised, { tab: name, row: tab.headerRow });
    return [
      ...(look.isRaised ? [raised] : []),
      ...(mayAsk ? nameRenamed(ports, { tab, headers: look.headers }, words) : []),
    ];
  });
}

/** Asks about the header that is likely the missing one, and writes it again after a yes. */
function nameRenamed(
  ports: Ports,
  { tab, headers }: { tab: Tab; headers: readonly string[] },
  words: Words,
): string[] {
  if (!isHeaderRow(tab, headers, words)) return [];
  const missing = missingColumns(tab, headers, words).filter((key) =>
    isDue(ports, tab, key, words),
  );
  const likely = likelyHeader(tab, headers, missing, words);
  if (!likely) return [];
  const { key, place } = likely;
  const { name, headers: names } = words.tabs[tab.key];
  const header = String(names[key]);
  const cell = cellName(tab.headerRow, place + 1);
  const braces = { tab: name, header, found: String(headers[place]), cell };
  if (!ports.people.confirm(words.says.setUpTitle, format(words.setUp.askRenamed, braces)))
    return [];
  ports.workbook.write(tab, [{ row: tab.headerRow, column: place + 1, cells: [[header]] }]);
  return [format(words.setUp.headerNamed, braces)];
}

/** A column that a later schema than the file's brought was never there: the upgrade makes it. */
function isDue(ports: Ports, { columns }: Tab, key: string, words: Words): boolean {
  const since = Number(columns[key]?.since);
  return !Number.isFinite(since) || since <= 1 || since <= schemaInFile(ports, words);
}
