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

/** Leaves in o-spreadsheet's own menus what works here, and says it in the reader's language. */
export function trimMenus(translations: Readonly<Record<string, string>>): void {
  for (const [name, kept] of Object.entries(KEPT)) {
    const registry = registries[name as keyof typeof KEPT];
    for (const key of registry.getKeys()) {
      if (!(kept as readonly string[]).includes(key)) registry.remove(key);
    }
  }
  setTranslationMethod(
    (text, ...values) => {
      const said = translations[text] ?? text;
      let next = 0;
      return said.replace(/%s/g, () => String(values[next++] ?? ''));
    },
    () => true,
  );
}
