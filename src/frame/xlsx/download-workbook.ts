import { download } from '../download';
import { workbookBlob } from './pack-workbook';

/** Hands a workbook to the browser to be saved. */
export function downloadWorkbook(name: string, bytes: Uint8Array): void {
  download(name, workbookBlob(bytes));
}
