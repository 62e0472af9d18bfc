import type { FormOutcome } from '../../forms/form-view';
import type { TabKey } from '../../records/tab-key';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import { alone } from '../../workbook/alone';
import { findColumns } from '../../workbook/cells/find-columns';
import type { Tab } from '../../workbook/cells/tab';
import type { Ports } from '../../workbook/ports';
import { TABS } from '../../workbook/tabs/tabs';
import { columnMoves, columnNames, type TabLook } from '../../workbook/writing/column-moves';
import { markDue } from '../../workbook/writing/summary-due';
import { writeLog } from '../../workbook/writing/write-log';
import type { ColumnsOrder } from '../rules/keep-view';

/** How the columns of a tab looked before they were arranged anew, and whether that, or the way back, is under way. */
interface Before extends TabLook {
  readonly isUnderWay: boolean;
}

type Kept = { readonly [Key in TabKey]?: Before };

/** The tabs of which some columns are always in sight and others folded away. */
const ARRANGED = TABS.filter(({ frozen }) => frozen.length > 0);

/**
 * Puts the columns of Theo dõi, Văn bản and Đơn vị into the order of this version and folds those that are not needed every
 * day, or back as they were before. How they were is kept first, so that a run that dies between two moves is finished by
 * doing it again, and undone all the same.
 */
export function arrangeColumns(ports: Ports, order: ColumnsOrder): FormOutcome {
  return alone(ports, () => {
    const { workbook, memory } = ports;
    const words = ports.words();
    const { keep } = words;
    const isBack = order === 'before';
    const kept = keptIn(memory.get('columns'));
    const tabs = ARRANGED.filter(({ key }) => !isBack || kept[key]);
    if (tabs.length === 0) throw new Error(keep.columnsNotArranged);
    const before = tabs.map(
      (tab) => [tab, lookBefore(ports, words, { tab, kept, isBack })] as const,
    );
    const remember = (isUnderWay: boolean) => {
      const looks = before.map(([{ key }, look]) => [key, { ...look, isUnderWay }]);
      memory.set('columns', JSON.stringify(Object.fromEntries(looks)));
    };
    markDue(ports);
    remember(true);
    for (const [tab, look] of before)
      workbook.arrange(tab, isBack ? look : lookOfToday(tab), words);
    const names = tabs.map(({ key }) => words.tabs[key].name).join('”, “');
    const detail = say(isBack ? keep.columnsBack : keep.columnsArranged, { tab: names });
    writeLog(ports, words, [{ event: 'setUp', detail }]);
    workbook.flush();
    if (isBack) memory.set('columns', '');
    else remember(false);
    return { done: true, message: detail };
  });
}

/** Reads what memory keeps; before other tabs than Theo dõi had an order, it kept the look of that one alone. */
function keptIn(text: string | null): Kept {
  const kept = JSON.parse(text || '{}');
  return 'columns' in kept ? { tracking: kept } : kept;
}

/** Gives the look to go back to: what is kept, unless people have moved columns since, or the tab has not been arranged. */
function lookBefore(
  { workbook }: Ports,
  words: Words,
  { tab, kept, isBack }: { tab: Tab; kept: Kept; isBack: boolean },
): TabLook {
  const headers = workbook.headers(tab);
  findColumns(tab, headers, words);
  const now = workbook.look(tab, words);
  const names = columnNames(tab, headers, words);
  const moves = columnMoves(tab, names, Object.keys(tab.columns));
  const known = kept[tab.key];
  return known && (isBack || known.isUnderWay || moves.length === 0) ? known : now;
}

/** How the columns of a tab look in a file that is set up today. */
function lookOfToday({ columns }: Tab): TabLook {
  return {
    columns: Object.entries(columns).map(([key, { width, hidden }]) => [
      key,
      width,
      Number(hidden),
    ]),
    frozen: null,
    filtered: true,
  };
}
