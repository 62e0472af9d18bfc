import type { Ports } from '../workbook/ports';
import { schemaFault } from '../workbook/reading/file-version';
import { mendHeaders } from './mend-headers';
import { upgradeDialog } from './upgrade-dialog';
import { assertNotNewer, upgradeView } from './upgrade-file';

/**
 * If the file is of an older schema, repairs its headers, opens the upgrade dialog and returns true. Throws if
 * the schema is newer. Reads the schema from the file if `checksFile` is true or the script properties name
 * another schema than this version's.
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
