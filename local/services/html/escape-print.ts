const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

function escapeScript(text: string): string {
  return text.replace(/[^\w .,:;!?@#%*()[\]{}+=|~^$-]/gu, (letter) =>
    [...Array(letter.length).keys()]
      .map((i) => `\\u${letter.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/**
 * Returns the JavaScript between the last open script tag and the end of `before`, or `null` outside a script.
 */
function scriptBefore(before: string): string | null {
  const opened = before.toLowerCase().lastIndexOf('<script');
  if (opened < 0) return null;
  const tagEnd = before.indexOf('>', opened);
  if (tagEnd < 0 || before.toLowerCase().indexOf('</script', tagEnd) >= 0) return null;
  return before.slice(tagEnd + 1);
}

function insideString(script: string): boolean {
  let quote = '';
  for (let i = 0; i < script.length; i += 1) {
    const letter = script.charAt(i);
    if (quote !== '' && letter === '\\') i += 1;
    else if (quote === letter) quote = '';
    else if (quote === '' && /["'`]/.test(letter)) quote = letter;
  }
  return quote !== '';
}

function scriptLiteral(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return String(value);
  }
  return value === undefined ? 'null' : `'${escapeScript(String(value))}'`;
}

/**
 * Escapes the value of a printing scriptlet for its position after `before`: as HTML, or inside a script as a
 * string or literal (https://developers.google.com/apps-script/guides/html/templates, contextual escaping).
 */
export function escapePrint(before: string, value: unknown): string {
  const script = scriptBefore(before);
  if (script === null)
    return escapeHtml(value === undefined || value === null ? '' : String(value));
  return insideString(script) ? escapeScript(String(value)) : scriptLiteral(value);
}
