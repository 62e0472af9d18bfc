import { format } from '../../texts/format';
import type { RowWrite } from '../cells/last-write';
import type { Columns, Tab } from '../cells/tab';
import type { WritePorts } from '../ports';
import { markSummaryDue } from './summary-due';
import { writeLog } from './write-log';

/** Logs rows that a write has hit by mistake. Their stamps hold them until a person has looked. */
export function logOverwritten<C extends Columns>(
  ports: WritePorts,
  tab: Tab<C>,
  overwritten: ReadonlyMap<string, RowWrite>,
): void {
  if (overwritten.size === 0) return;
  const words = ports.words();
  markSummaryDue(ports);
  writeLog(
    ports,
    words,
    [...overwritten].map(([id, { id: by }]) => ({
      event: 'problem' as const,
      ...partiesOf(tab, id),
      detail: format(words.health.rowOverwritten, { tab: words.tabs[tab.key].name, id, by }),
      who: '',
      manner: 'auto' as const,
    })),
  );
}

/** Most ids that a line of Nhật ký names. */
const MOST_IDS = 20;

/**
 * Logs rows that were lost when others were removed, and that stand at the end now. A person may have deleted
 * some of them. `ids` has `''` for a row without one.
 */
export function logLost(ports: WritePorts, { key }: Tab, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const words = ports.words();
  const named = ids.filter((id) => id !== '').slice(0, MOST_IDS);
  const detail = format(words.health.rowsLost, {
    tab: words.tabs[key].name,
    count: ids.length,
    ids: named.length > 0 ? ` (${named.join(', ')})` : '',
  });
  writeLog(ports, words, [{ event: 'problem', detail, who: '', manner: 'auto' }]);
}

/** Dispatch and unit that the id of a row names. */
export function partiesOf({ key }: Tab, id: string): { dispatch: string; unit: string } {
  const [dispatch = '', unit = ''] = key === 'tracking' ? id.split('/') : [];
  if (key === 'dispatches') return { dispatch: id, unit: '' };
  return key === 'units' ? { dispatch: '', unit: id } : { dispatch, unit };
}
