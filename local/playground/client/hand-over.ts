/** Milliseconds to wait until the dialog can receive a file. */
const PAUSE = 100;

/**
 * A dialog's page has its own origin and cannot be changed from here. A script in that page takes
 * the file from the message.
 */
export function handOver(frame: HTMLIFrameElement, file: File): void {
  setTimeout(() => frame.contentWindow?.postMessage({ google: 'file', file }, '*'), PAUSE);
}
