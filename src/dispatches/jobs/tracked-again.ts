import type { ReadPorts } from '../../workbook/ports';
import { type Office, rowsOf } from '../../workbook/reading/office';
import { rowsAgain } from '../../workbook/reading/rows-again';
import { dispatchesTab } from '../../workbook/tabs/dispatches-tab';
import { trackingTab } from '../../workbook/tabs/tracking-tab';

/** Reads rows of Theo dõi again; `null` if one of them, or its dispatch, has changed. */
export function trackedAgain(
  ports: ReadPorts,
  { tracking, dispatchRows }: Pick<Office, 'tracking' | 'dispatchRows'>,
  keys: readonly string[] = rowsOf(tracking).map(({ key }) => key),
): Office['tracking'] | null {
  const ids = keys.map((key) => key.slice(0, key.indexOf('/')));
  return (
    rowsAgain(ports, dispatchesTab, dispatchRows, [...new Set(ids)]) &&
    rowsAgain(ports, trackingTab, tracking, keys)
  );
}
