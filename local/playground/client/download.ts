import { element } from '../../../src/frame/element';

/** Milliseconds within which every browser has read the file. */
const READ = 60_000;

/** Offers a file for saving, as a click on a download link does. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), READ);
}
