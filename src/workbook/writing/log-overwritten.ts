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

/** Dispatch and unit that the id of a row names. */
export function partiesOf({ key }: Tab, id: string): { dispatch: string; unit: string } {
  const [dispatch = '', unit = ''] = key === 'tracking' ? id.split('/') : [];
  if (key === 'dispatches') return { dispatch: id, unit: '' };
  return key === 'units' ? { dispatch: '', unit: id } : { dispatch, unit };
}
