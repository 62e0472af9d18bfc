import type { RunReport } from '../../local/runs/run-report';
import type { PageRows } from '../../src/answers/rules/page-view';
import type { SeenRows } from '../../src/answers/rules/seen-rows';

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
    name
      ? (signs[name] ?? '')
      : String.fromCodePoint(Number.parseInt(decimal ?? hex, hex ? 16 : 10)),
  );
}

/** Reads the data that the server put into a page. */
export function viewOf(html: string): Record<string, unknown> {
  const [, text = 'null'] = /data-view="([^"]*)"/.exec(html) ?? [];
  return JSON.parse(unescaped(text));
}

/** Reads the data of the web page that a visitor received. */
export function pageViewOf({ page }: RunReport): Record<string, unknown> {
  return viewOf(page?.html ?? '');
}

/** The rows in which an opened page has seen a dispatch of its unit, as it sends them back. */
export function seenRowsOf(opened: RunReport, dispatch: string): SeenRows {
  const { rows, unitCode } = pageViewOf(opened) as { rows: PageRows; unitCode: string };
  const { obligations, ...seen } = rows;
  return { ...seen, obligation: obligations[`${dispatch}/${unitCode}`] ?? 0 };
}

/** Reads the data of the modal dialog that a run opened last. */
export function dialogViewOf({ shown }: RunReport): Record<string, unknown> {
  const dialog = shown.findLast(({ kind }) => kind === 'modal');
  return viewOf(dialog && 'html' in dialog ? dialog.html : '');
}
