import type { Moment } from '../../calendar/moment';
import type { FrozenFigures } from '../../records/frozen-figures';
import { alone } from '../../workbook/alone';
import type { Ports } from '../../workbook/ports';
import { lastRowOf } from '../../workbook/reading/find-rows';
import { periodsTab } from '../../workbook/tabs/periods-tab';
import { dueMark } from '../../workbook/writing/summary-due';
import { addRows } from '../../workbook/writing/write-rows';
import { BEGUN, finishClosing, isClosingBegun } from './copy-closings';

/** Rows of Kỳ báo cáo that are written in one short section. */
const PART = 4_000;

/** Gives the mark of closings, after what a dead run has left is finished; throws while another run is at it. */
export function markOfClosings(ports: Ports): string {
  finishClosing(ports);
  const { closing = '' } = ports.memory.all();
  if (isClosingBegun(ports)) throw new Error(ports.words().errors.busy);
  return closing;
}

/** Throws where another has closed a period, or begun to, since the mark of closings was read. */
export function needMark(ports: Ports, mark: string): void {
  const { closing = '' } = ports.memory.all();
  if (closing !== mark) throw new Error(ports.words().errors.busy);
}

/** The rows of a closing, their moment, and the mark of closings before it. */
interface Due {
  readonly rows: readonly FrozenFigures[];
  readonly closedAt: Moment;
  readonly known: string;
}

/**
 * Writes the rows of units of a large closing, some thousand in a section, so that others come in between. Until the rows
 * of its totals stand, which are left to the caller, nothing counts them. Gives those, or all rows of a small one, and the
 * mark of closings now.
 */
export function writeUnits(
  ports: Ports,
  { rows, closedAt, known }: Due,
): { mark: string; last: readonly FrozenFigures[] } {
  if (rows.length <= PART) return { mark: known, last: rows };
  const begun = `${BEGUN} ${closedAt} ${ports.clock.elapsed()}`;
  const units = rows.filter(({ level }) => level === 'unit');
  for (let at = 0; at < units.length; at += PART) {
    alone(ports, () => {
      needMark(ports, at === 0 ? known : begun);
      if (at === 0) ports.memory.setAll({ closing: begun, summaryDue: dueMark(ports) });
      addRows(ports, periodsTab, lastRowOf(ports, periodsTab), units.slice(at, at + PART));
    });
  }
  return { mark: begun, last: rows.filter(({ level }) => level !== 'unit') };
}
