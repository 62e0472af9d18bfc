import { element } from './element';

/** Milliseconds after which a browser has surely taken a file that was handed to it. */
const TAKEN_AFTER = 60_000;

/** Hands a file to the browser to be saved. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), TAKEN_AFTER);
}
