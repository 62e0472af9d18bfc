import type { OutboxLetter } from '../records/outbox-letter';
import { cellName } from '../texts/cell-name';
import { say } from '../texts/say';
import type { Words } from '../words/words';
import { headerFault, isHeaderRow, missingColumns } from '../workbook/cells/find-columns';
import { type HeaderLook, likelyColumns } from '../workbook/cells/likely-columns';
import { readRows } from '../workbook/cells/read-rows';
import { strayBraces, strayColumn, strayFault } from '../workbook/cells/stray-column';
import type { Tab } from '../workbook/cells/tab';
import type { Ports } from '../workbook/ports';
import { exchangedMailboxes } from '../workbook/reading/exchanged-mailboxes';
import { schemaInFile } from '../workbook/reading/file-schema';
import { isLower } from '../workbook/reading/lower-reports';
import { letterOf, rowsOf } from '../workbook/reading/office';
import { lowerTab } from '../workbook/tabs/lower-tab';
import { outboxTab } from '../workbook/tabs/outbox-tab';
import { ALL_TABS } from '../workbook/tabs/tabs';

/**
 * Puts headers back that stand in a row where they do not belong, and where a person can be asked, two headers that have
 * changed places, names of columns that the person recognises (one after the other, since what is known of one tells more
 * of its neighbours), and empty columns for those on which nothing hangs. Says what it has put right. Must not run under
 * the lock when it asks.
 */
export function mendHeaders(ports: Ports, words: Words, mayAsk: boolean): string[] {
  return ALL_TABS.flatMap((tab) => {
    const look = ports.workbook.oddHeaders(tab, words);
    if (!look || (tab === lowerTab && !isLower(look.headers, words))) return [];
    const { name } = words.tabs[tab.key];
    const raised = say(words.setUp.headersRaised, { tab: name, row: tab.headerRow });
    const asked =
      mayAsk && isHeaderRow(tab, look.headers, words)
        ? askAbout(ports, { tab, look, headers: look.headers.slice() }, words)
        : [];
    return [...(look.isRaised ? [raised] : []), ...asked];
  });
}

/** A tab whose headers a person is asked about: as they stand, changed along with the sheet. */
interface Asked {
  readonly tab: Tab;
  readonly look: HeaderLook;
  readonly headers: string[];
}

function askAbout(ports: Ports, asked: Asked, words: Words): string[] {
  return [
    ...exchangeStray(ports, asked, words),
    ...nameRenamed(ports, asked, words),
    ...addSpare(ports, asked, words),
  ];
}

function exchangeStray(ports: Ports, { tab, look, headers }: Asked, words: Words): string[] {
  const { askSwapped, headersExchanged } = words.setUp;
  const rows = look.rows.map((cells) => ({ cells }));
  const said: string[] = [];
  const mailboxes = () =>
    tab.key === 'units'
      ? exchangedMailboxes({ headers, rows }, lettersOf(ports, words), words)
      : null;
  for (;;) {
    const stray = strayColumn(tab, { headers, rows }, words) ?? mailboxes();
    if (!stray || stray.holder < 0) return said;
    const braces = strayBraces(tab, headers, stray, words);
    if (!ports.people.confirm(words.says.setUpTitle, say(askSwapped, braces))) return said;
    nameColumn(ports, { tab, headers }, { place: stray.place, header: braces.other });
    nameColumn(ports, { tab, headers }, { place: stray.holder, header: braces.header });
    said.push(say(headersExchanged, braces));
  }
}

/** The letters of Hộp thư đi; none where it cannot be read as it stands. */
function lettersOf({ workbook }: Ports, words: Words): OutboxLetter[] {
  if (!workbook.has(outboxTab)) return [];
  const grid = workbook.read(outboxTab);
  const fault = headerFault(outboxTab, grid.headers, words) ?? strayFault(outboxTab, grid, words);
  return fault === null ? rowsOf(readRows(outboxTab, grid, words)).map(letterOf) : [];
}

function nameRenamed(ports: Ports, { tab, look, headers }: Asked, words: Words): string[] {
  const { askRenamed, headerNamed } = words.setUp;
  const { name, headers: names } = words.tabs[tab.key];
  const said: string[] = [];
  const refused: string[] = [];
  const next = () =>
    likelyColumns({ tab, headers, words, below: look }).find(
      ({ key, place }) => !refused.includes(key + place) && isDue(ports, tab, key, words),
    );
  for (let one = next(); one; one = next()) {
    const { key, place } = one;
    const header = String(names[key]);
    const cell = cellName(tab.headerRow, place + 1);
    const braces = { tab: name, header, found: String(headers[place]), cell };
    if (ports.people.confirm(words.says.setUpTitle, say(askRenamed, braces))) {
      nameColumn(ports, { tab, headers }, { place, header });
      said.push(say(headerNamed, braces));
    } else refused.push(key + place);
  }
  return said;
}

/** A column on which no answer hangs may be begun anew where a person says that nothing is lost. */
function addSpare(ports: Ports, { tab, look, headers }: Asked, words: Words): string[] {
  const { name, headers: names } = words.tabs[tab.key];
  if (look.rows.length === 0) return [];
  return missingColumns(tab, headers, words).flatMap((key) => {
    const header = String(names[key]);
    const mayBe = tab.columns[key]?.spare && isDue(ports, tab, key, words);
    if (!mayBe) return [];
    const question = say(words.setUp.askEmpty, { tab: name, header });
    if (!ports.people.confirm(words.says.setUpTitle, question)) return [];
    ports.workbook.addColumn(tab, key, words);
    return [say(words.setUp.columnsMade, { tab: name, columns: header })];
  });
}

/** A column that a later schema than the file's brought was never there: the upgrade makes it. */
function isDue(ports: Ports, { columns }: Tab, key: string, words: Words): boolean {
  const since = Number(columns[key]?.since);
  return !Number.isFinite(since) || since <= 1 || since <= schemaInFile(ports, words);
}

function nameColumn(
  { workbook }: Ports,
  { tab, headers }: Pick<Asked, 'tab' | 'headers'>,
  { place, header }: { place: number; header: string },
): void {
  workbook.write(tab, [{ row: tab.headerRow, column: place + 1, cells: [[header]] }]);
  headers[place] = header;
}
