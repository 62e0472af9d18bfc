import { cellName } from '../texts/cell-name';
import { format } from '../texts/format';
import type { Words } from '../words/words';
import { isHeaderRow, likelyHeader, missingColumns } from '../workbook/cells/find-columns';
import { headerNames, type Tab } from '../workbook/cells/tab';
import type { Ports } from '../workbook/ports';
import { rememberedVersion } from '../workbook/reading/remembered-version';
import { TABS } from '../workbook/tabs/tabs';

/**
 * If `mayAsk` is true, call it without the lock, because it waits for the user's answer about renamed headers.
 * Returns one sentence for each repair.
 */
export function mendHeaders(ports: Ports, words: Words, mayAsk: boolean): string[] {
  return TABS.flatMap((tab) => {
    const found = ports.layout.repairHeaders(tab, words);
    if (!found) return [];
    const { name } = words.tabs[tab.key];
    const sentence = format(words.setUp.headersRaised, { tab: name, row: tab.headerRow });
    return [
      ...(found.isRaised ? [sentence] : []),
      ...(mayAsk ? restoreRenamedHeader(ports, { tab, headers: found.headers }, words) : []),
    ];
  });
}

function restoreRenamedHeader(
  ports: Ports,
  { tab, headers }: { tab: Tab; headers: readonly string[] },
  words: Words,
): string[] {
  if (!isHeaderRow(tab, headers)) return [];
  const { columns } = rememberedVersion(ports.scriptProperties);
  const missing = missingColumns(tab, headers).filter(
    (key) => Number(tab.columns[key]?.since) <= columns,
  );
  const likely = likelyHeader(tab, headers, missing);
  if (!likely) return [];
  const { key, place } = likely;
  const { name } = words.tabs[tab.key];
  const header = headerNames(tab, words)[key] ?? key;
  const cell = cellName(tab.headerRow, place + 1);
  const braces = { tab: name, header, found: String(headers[place]), cell };
  if (!ports.people.confirm(words.says.setUpTitle, format(words.setUp.askRenamed, braces)))
    return [];
  ports.writer.write(tab, [{ row: tab.headerRow, column: place + 1, cells: [[header]] }]);
  return [format(words.setUp.headerNamed, braces)];
}
