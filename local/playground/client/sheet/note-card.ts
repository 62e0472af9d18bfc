import { registries } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';
import { a1At } from './sheet-data';

/** The note of a cell, beside it. */
class NoteCard extends Component {
  static override template = xml`<div class="note-card" t-out="props.text"/>`;
  static override props = ['*'];
  static maxSize = { maxWidth: 320, maxHeight: 240 };
}

/** Shows the note of a cell while the pointer is on it. */
export function showNotes(notes: (sheetId: string) => Readonly<Record<string, string>>): void {
  registries.cellPopoverRegistry.add('note', {
    onHover: (position) => {
      const text = notes(position.sheetId)[a1At(position)];
      if (text === undefined) return { isOpen: false };
      return {
        isOpen: true,
        Component: NoteCard as never,
        props: { text },
        cellCorner: 'top-right',
      };
    },
  });
}
