import { addDays, type Day, isDay, NO_DAY } from '../calendar/day';
import type { FormOutcome, SectionLine } from '../forms/form-view';
import { format } from '../texts/format';
import { formatCount } from '../texts/number-text';
import type { Words } from '../words/words';
import { MANY_CELLS, MOST_CELLS } from '../workbook/grid-size';
import type { Needs, Ports } from '../workbook/ports';
import type { Properties } from '../workbook/property-store-port';
import { TABS } from '../workbook/tabs/tabs';
import { withLock } from '../workbook/with-lock';
import { writeLog } from '../workbook/writing/write-log';

declare module '../workbook/property-store-port' {
  interface Properties {
    /** Day of the last count of the file's cells and their number, such as `2026-12-02 280000`. */
    cells: string;
  }
}

/** Days after which the cells are counted again. Counting asks two questions a tab. */
const COUNT_EVERY = 7;

/** Counts the cells, at most once a day: if the last count is old, or was more than half of what a file may have. */
export function cellsIfDue(
  ports: Needs<'scriptProperties' | 'layout' | 'clock'>,
): Pick<Properties, 'cells'> | null {
  const today = ports.clock.today();
  const { day, cells } = lastCount(ports);
  const every = cells > MOST_CELLS / 2 ? 1 : COUNT_EVERY;
  const isDue = day === NO_DAY || addDays(day, every) <= today;
  return isDue ? { cells: cellsOn(today, ports.layout.cellCount()) } : null;
}

/** Value of the property `cells`. */
export function cellsOn(day: Day, count: number): string {
  return `${day} ${count}`;
}

function lastCount({ scriptProperties }: Needs<'scriptProperties'>): { day: Day; cells: number } {
  const [day = '', cells] = (scriptProperties.get('cells') ?? '').split(' ');
  return isDay(day) ? { day, cells: Number(cells) } : { day: NO_DAY, cells: 0 };
}

/** Sentence that the file is nearly full, by the last count. */
export function fileSizeProblem(ports: Needs<'scriptProperties'>, words: Words): string[] {
  return nearlyFull(lastCount(ports).cells, words);
}

/** The same, by a count of this moment, with the button that removes blank columns. */
export function fileSizeLines({ layout }: Needs<'layout'>, words: Words): SectionLine[] {
  const cut = { label: words.health.cutColumns, submit: 'cutColumns', ids: [] };
  return nearlyFull(layout.cellCount(), words).map((text) => ({ text, warns: true, acts: [cut] }));
}

function nearlyFull(cells: number, { health, language }: Words): string[] {
  if (cells < MANY_CELLS) return [];
  const share = formatCount(Math.floor((100 * cells) / MOST_CELLS), language);
  return [format(health.fileNearlyFull, { share })];
}

/** Removes the blank columns at the right of the add-on's tabs. Looks without the lock, and deletes under it. */
export function cutColumns(ports: Ports): FormOutcome {
  const words = ports.words();
  let cut = 0;
  for (const tab of TABS.filter((one) => ports.reader.has(one))) {
    const blank = ports.layout.blankColumns(tab);
    if (blank > 0) cut += withLock(ports, () => ports.layout.cutColumns(tab, blank));
  }
  return withLock(ports, () => {
    const cells = ports.layout.cellCount();
    ports.scriptProperties.set('cells', cellsOn(ports.clock.today(), cells));
    const count = formatCount(cut, words.language);
    const message = format(words.health.columnsCut, { cells: count });
    if (cut > 0) writeLog(ports, words, [{ event: 'setUp', detail: message }]);
    return { done: true, message };
  });
}
