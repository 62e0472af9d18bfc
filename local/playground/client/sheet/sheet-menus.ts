import { registries, setTranslationMethod } from '@odoo/o-spreadsheet';

/** What the menus of cells, rows and columns keep: what the file here takes. */
const KEPT = {
  cellMenuRegistry: ['cut', 'copy', 'paste', 'add_row_before', 'delete_row'],
  rowMenuRegistry: [
    ...['cut', 'copy', 'paste', 'add_row_before', 'add_row_after', 'delete_row'],
    ...['hide_rows', 'unhide_rows'],
  ],
  colMenuRegistry: ['copy', 'sort_columns', 'hide_columns', 'unhide_columns'],
} as const;

/** Keys with which o-spreadsheet opens what does not work here: a link, a picture, a table, its printing. */
const NOT_HERE: readonly string[] = ['Ctrl+k', 'Ctrl+o', 'Ctrl+p', 'Alt+t'];

/** Keeps o-spreadsheet from hearing those keys in the sheet: it listens at the window, so this comes first. */
export function withholdKeys(host: HTMLElement, refused: () => void): void {
  const hear = (event: KeyboardEvent) => {
    const held = event.ctrlKey || event.metaKey ? 'Ctrl+' : event.altKey ? 'Alt+' : '';
    if (!NOT_HERE.includes(held + event.key.toLowerCase())) return;
    if (!host.contains(event.target as Node)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    refused();
  };
  window.addEventListener('keydown', hear, true);
}

/** Leaves in o-spreadsheet's own menus what works here, and says it in the reader's language. */
export function trimMenus(translations: Readonly<Record<string, string>>): void {
  for (const [name, kept] of Object.entries(KEPT)) {
    const registry = registries[name as keyof typeof KEPT];
    for (const key of registry.getKeys()) {
      if (!(kept as readonly string[]).includes(key)) registry.remove(key);
    }
  }
  setTranslationMethod(
    (text: string, ..._values: unknown[]) => translations[text] ?? text,
    () => true,
  );
}
