/** Milliseconds to wait until the dialog can receive a file. */
const PAUSE = 100;

/**
 * Sends a file to the file input of a dialog. The dialog's page has its own origin, so the bridge
 * in it receives the file and sets it.
 */
export function handOver(frame: HTMLIFrameElement, file: File): void {
  setTimeout(() => frame.contentWindow?.postMessage({ google: 'file', file }, '*'), PAUSE);
}
