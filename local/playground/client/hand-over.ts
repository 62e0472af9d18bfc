/** Milliseconds between two looks for the place where the dialog takes a file. */
const PAUSE = 100;

/** Gives a file to the dialog in a frame, whose own origin keeps this page out: the bridge in it takes the file. */
export function handOver(frame: HTMLIFrameElement, file: File): void {
  setTimeout(() => frame.contentWindow?.postMessage({ google: 'file', file }, '*'), PAUSE);
}
