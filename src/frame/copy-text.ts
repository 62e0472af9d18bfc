/**
 * Copies a text to the clipboard, as `html` too if that is given. Returns false if that fails. Google's frame around a
 * dialog may forbid the clipboard API, but not the copy event
 * (https://github.com/w3c/webappsec-permissions-policy/issues/543); a local page may be refused the API too.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  const isCopied = html === undefined && (await copyByApi(text));
  return isCopied || copyByEvent(text, html);
}

async function copyByApi(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or the browser has no such API
    return false;
  }
}

function copyByEvent(text: string, html: string | undefined): boolean {
  const onCopy = (event: ClipboardEvent) => {
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', onCopy);
  return isCopied;
}
