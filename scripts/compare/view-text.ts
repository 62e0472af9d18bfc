import { viewIn } from '../../local/demo/mailbox';
import { tagByLine } from './letter-text';

/** Data that a page was opened with, or its HTML without scripts and styles if it has no data. */
export function pageText(html: string): string {
  return html.includes('data-view="')
    ? viewText(viewIn(html))
    : tagByLine(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ''));
}

/** Data as text, one field per line, in the order of their names. */
export function viewText(data: unknown): string {
  return JSON.stringify(data, sortFields, 1);
}

function sortFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
