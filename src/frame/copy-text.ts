/**
 * False if the text could not be copied: Google's frame around a dialog may forbid it, so that the
 * promise is rejected, or there is no clipboard.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
