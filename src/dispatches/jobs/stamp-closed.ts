import type { Day } from '../../calendar/day';
import { closingDay, type Dispatch } from '../../records/dispatch';
import { format } from '../../texts/format';
import type { Rows } from '../../workbook/cells/read-rows';
import type { RowOf } from '../../workbook/cells/tab';
import type { ChangePorts } from '../../workbook/ports';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { personName, writeLog } from '../../workbook/writing/write-log';
import { changeRows } from '../../workbook/writing/write-rows';

/** True if `closedOn` does not match the state, because the state was changed in the dropdown. */
export function isUnstamped(dispatch: Pick<Dispatch, 'state' | 'closedOn'>, today: Day): boolean {
  return closingDay(dispatch, today) !== dispatch.closedOn;
}

/**
 * Sets or clears `closedOn` of dispatches that were closed or reopened in the dropdown of Văn bản, and logs
 * each. Returns them. `who` defaults to the current user. The caller must hold the lock.
 */
export function stampClosed(
  ports: ChangePorts,
  read: Rows<typeof dispatchesTab>,
  who?: string,
): readonly RowOf<typeof dispatchesTab>[] {
  const words = ports.words();
  const today = ports.clock.today();
  const unstamped = read.rows.filter(({ row }) => isUnstamped(row, today));
  if (unstamped.length === 0) return [];
  const changes = unstamped.map(
    ({ at, row }) => [at, { closedOn: closingDay(row, today) }] as const,
  );
  changeRows(ports, dispatchesTab, read, new Map(changes));
  const by = who ?? personName(ports, words);
  writeLog(
    ports,
    words,
    unstamped.map(({ row: { id, number, state } }) => ({
      event: 'dispatchChanged' as const,
      dispatch: id,
      detail: format(words.says.dispatchChanged, {
        number,
        state: words.choices.dispatchState[state],
      }),
      who: by,
    })),
  );
  return unstamped.map(({ row }) => row);
}
