import type { FrozenFigures } from '../records/frozen-figures';
import type { Words } from '../words/words';
import type { Ports } from '../workbook/ports';
import { hasLower } from '../workbook/reading/lower-reports';
import { cellSentences, readTab, rowsOf } from '../workbook/reading/office';
import { frozenOf } from '../workbook/tabs/frozen-row';
import { logTab } from '../workbook/tabs/log-tab';
import { lowerTab } from '../workbook/tabs/lower-tab';
import { periodsTab } from '../workbook/tabs/periods-tab';

/** The figures of closed periods, and the cells that cannot be used of the tabs that letters and the summary are not made from. */
export function cellsBeside(
  ports: Ports,
  words: Words,
): { frozen: readonly FrozenFigures[]; problems: readonly string[] } {
  const periods = readTab(ports, periodsTab, words);
  const lower = hasLower(ports) ? [readTab(ports, lowerTab, words)] : [];
  return {
    frozen: rowsOf(periods).map(frozenOf),
    problems: cellSentences(words, periods, ...lower, readTab(ports, logTab, words)),
  };
}
