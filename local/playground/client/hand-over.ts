/** Milliseconds until the dialog is ready to receive a file. */
const PAUSE = 100;

/**
 * Sends a file to the dialog in a frame. The frame has its own origin, so the bridge in it puts the file into the
 * input.
 */
export function handOver(frame: HTMLIFrameElement, file: File): void {
  setTimeout(() => frame.contentWindow?.postMessage({ google: 'file', file }, '*'), PAUSE);
}
