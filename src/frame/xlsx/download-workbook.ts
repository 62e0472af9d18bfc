import { download } from '../download';
import { workbookBlob } from './pack-workbook';

export function downloadWorkbook(name: string, bytes: Uint8Array): void {
  download(name, workbookBlob(bytes));
}
