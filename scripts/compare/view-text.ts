import { viewIn } from '../../local/demo/mailbox';
import { tagByLine } from './letter-text';

/** What the server hands to a page: the data that it was opened with, or all of its HTML where it has none. */
export function pageText(html: string): string {
  return html.includes('data-view="')
    ? viewText(viewIn(html))
    : tagByLine(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ''));
}

/** Data as text, a field a line. */
export function viewText(data: unknown): string {
  return JSON.stringify(data, null, 1);
}
