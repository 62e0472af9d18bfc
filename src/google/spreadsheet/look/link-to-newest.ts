import { columnName } from '../../../texts/cell-name';
import type { Words } from '../../../words/words';
import { headerNames, type Tab } from '../../../workbook/cells/tab';
import { dispatchesTab } from '../../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../../workbook/tabs/tracking-tab';
import type { TabSheet } from '../tab-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Headed {
  readonly tab: Tab;
  readonly headers: readonly string[];
}

interface LinkWords {
  readonly words: Words;
  /** Headers of Văn bản. */
  readonly dispatches: () => readonly string[];
}

/**
 * Turns a header into a link: in Theo dõi to the first row of the newest dispatch that is not over, in other tabs to
 * the last row. The link works for everybody without running the script, in tabs that are sorted too. The first link's
 * text is read back, because a tab with a wrong header cannot be read: headers stay plain text if the formula fails. It
 * depends on the file's locale only, so that further links are written without a look.
 * @see https://support.google.com/docs/answer/3093313
 */
export function linkerToNewest({ words, dispatches }: LinkWords) {
  let separator: string | null | undefined;
  return ({ sheet, isNew }: TabSheet, found: Headed): void => {
    const { header, cell } = linkOf(sheet, found, words);
    if (!cell || (!isNew && cell.getFormula() !== '')) return;
    const link = (between: string) => {
      const row = newestRow(found, { words, dispatches, separator: between });
      const target = `"#gid=${sheet.getSheetId()}&range=A"&${row}`;
      return cell.setFormula(`=HYPERLINK(${target}${between}"${header}")`);
    };
    if (separator) link(separator);
    else if (separator === undefined)
      separator = [',', ';'].find((one) => link(one).getValue() === header) ?? null;
    if (separator === null) cell.setValue(header);
  };
}

function newestRow(
  found: Headed,
  { words, dispatches, separator }: LinkWords & { readonly separator: string },
): string {
  if (found.tab.key !== trackingTab.key) return `COUNTA(${columnOf(found, found.tab.id, words)})`;
  const headers = dispatches();
  const [id, state] = ['id', 'state'].map(
    (key) =>
      `'${words.tabs.dispatches.name}'!${columnOf({ tab: dispatchesTab, headers }, key, words)}`,
  );
  const { closed, cancelled } = words.choices.dispatchState;
  // The header row counts too, so there is always one.
  const last = `SUMPRODUCT(MAX((${id}<>"")*(${state}<>"${closed}")*(${state}<>"${cancelled}")*ROW(${id})))`;
  const newest = `INDEX(${id}${separator}${last})`;
  const own = columnOf(found, 'dispatchId', words);
  const match = `MATCH(${newest}${separator}${own}${separator}0)`;
  return `IFERROR(${match}${separator}${trackingTab.headerRow})`;
}

/** A whole column, such as `C:C`. */
function columnOf({ tab, headers }: Headed, key: string, words: Words): string {
  const names: Readonly<Record<string, string>> = headerNames(tab, words);
  const column = columnName(headers.indexOf(names[key] ?? '') + 1);
  return `${column}:${column}`;
}

export function isLinkedToNewest(sheet: Sheet, found: Headed, words: Words): boolean {
  return linkOf(sheet, found, words).cell?.getFormula() !== '';
}

function linkOf(sheet: Sheet, { tab, headers }: Headed, words: Words) {
  const header = headerNames(tab, words)[tab.newest] ?? '';
  const place = tab.newest === '' ? 0 : headers.indexOf(header) + 1;
  return { header, cell: place === 0 ? null : sheet.getRange(tab.headerRow, place) };
}
