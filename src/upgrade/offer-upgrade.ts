import type { Ports } from '../workbook/ports';
import { schemaFault } from '../workbook/reading/file-version';
import { mendHeaders } from './mend-headers';
import { upgradeDialog } from './upgrade-dialog';
import { assertNotNewer, upgradeView } from './upgrade-file';

/**
 * Returns true if the file is of an older schema; throws if it is of a newer one. Uses the schema in the script
 * properties unless `checksFile` is true.
 */
export function offerUpgrade(ports: Ports, checksFile = false): boolean {
  if (schemaFault(ports, checksFile) === null) return false;
  const schema = assertNotNewer(ports);
  const words = ports.words();
  const repairs = mendHeaders(ports, words, true);
  const view = upgradeView(ports, schema, repairs);
  ports.people.openDialog(upgradeDialog, upgradeDialog.title(words), view);
  return true;
}
