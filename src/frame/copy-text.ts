/**
 * Copies a text, and tells whether it could: the frame that Google puts around a dialog may forbid it, so that the
 * promise is refused, or there is no clipboard.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
