import { cellName } from '../texts/cell-name';
import { say } from '../texts/say';
import type { Words } from '../words/words';
import { likelyColumns } from '../workbook/cells/likely-columns';
import type { Ports } from '../workbook/ports';
import { TABS } from '../workbook/tabs/tabs';

/**
 * Puts headers back that stand in a row where they do not belong, and where a person can be asked, names of columns that
 * the person recognises: one after the other, since what is known of one tells more of its neighbours. Says what it has
 * put right. Must not run under the lock when it asks.
 */
export function mendHeaders({ workbook, people }: Ports, words: Words, mayAsk: boolean): string[] {
  const { askRenamed, headerNamed, headersRaised } = words.setUp;
  const said: string[] = [];
  for (const tab of TABS) {
    const look = workbook.oddHeaders(tab, words);
    if (!look) continue;
    const { headerRow: row, key: tabKey } = tab;
    const { name, headers: names } = words.tabs[tabKey];
    if (look.isRaised) said.push(say(headersRaised, { tab: name, row }));
    const headers = look.headers.slice();
    const refused: string[] = [];
    const next = () =>
      likelyColumns({ tab, headers, words, below: look }).find(
        ({ key, place }) => !refused.includes(key + place),
      );
    for (let one = mayAsk && next(); one; one = next()) {
      const { key, place } = one;
      const header = String(names[key]);
      const cell = cellName(row, place + 1);
      const braces = { tab: name, header, found: String(headers[place]), cell };
      if (people.confirm(words.says.setUpTitle, say(askRenamed, braces))) {
        workbook.write(tab, [{ row, column: place + 1, cells: [[header]] }]);
        headers[place] = header;
        said.push(say(headerNamed, braces));
      } else refused.push(key + place);
    }
  }
  return said;
}
