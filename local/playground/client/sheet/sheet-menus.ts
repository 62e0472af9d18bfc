import { registries, setTranslationMethod } from '@odoo/o-spreadsheet';

/** Entries that work here, in o-spreadsheet's menus of cells, rows and columns. All others are removed. */
const KEPT_ENTRIES = {
  cellMenuRegistry: ['cut', 'copy', 'paste', 'add_row_before', 'delete_row'],
  rowMenuRegistry: [
    ...['cut', 'copy', 'paste', 'add_row_before', 'add_row_after', 'delete_row'],
    ...['hide_rows', 'unhide_rows'],
  ],
  colMenuRegistry: ['copy', 'sort_columns', 'hide_columns', 'unhide_columns'],
} as const;

/**
 * Shortcuts of o-spreadsheet for what does not work here: insert a link (Ctrl+K), a picture (Ctrl+O) or a table
 * (Alt+T), and print (Ctrl+P).
 */
const NOT_HERE: readonly string[] = ['Ctrl+k', 'Ctrl+o', 'Ctrl+p', 'Alt+t'];

/**
 * Keeps the shortcuts in `NOT_HERE` from o-spreadsheet and calls `refused`. o-spreadsheet listens
 * at the window, so this listener uses the capture phase to come first.
 */
export function withholdKeys(host: HTMLElement, refused: () => void): void {
  const onKey = (event: KeyboardEvent) => {
    const modifiers = event.ctrlKey || event.metaKey ? 'Ctrl+' : event.altKey ? 'Alt+' : '';
    if (!NOT_HERE.includes(modifiers + event.key.toLowerCase())) return;
    if (!host.contains(event.target as Node)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    refused();
  };
  window.addEventListener('keydown', onKey, true);
}

export function trimMenus(translations: Readonly<Record<string, string>>): void {
  for (const [name, kept] of Object.entries(KEPT_ENTRIES)) {
    const registry = registries[name as keyof typeof KEPT_ENTRIES];
    for (const key of registry.getKeys()) {
      if (!(kept as readonly string[]).includes(key)) registry.remove(key);
    }
  }
  setTranslationMethod(
    (text: string, ..._values: unknown[]) => translations[text] ?? text,
    () => true,
  );
}
