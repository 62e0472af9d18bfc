/**
 * Copies a text to the clipboard. Returns false if that fails: Google's frame around a dialog may forbid
 * copying, or the browser has no clipboard.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
