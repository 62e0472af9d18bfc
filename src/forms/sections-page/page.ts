import { button, buttonRow } from '../../frame/button';
import { openPlainDialog } from '../../frame/dialog/dialog';
import { element } from '../../frame/element';
import { closeDialog } from '../../frame/server';
import { readView } from '../../frame/view';
import { textSection } from '../form-page/text-section';
import type { SectionsView } from '../form-view';

function openSections(view: SectionsView): void {
  const dialog = openPlainDialog(view.language, view.title);
  dialog.show(
    element('h1', { class: 'spoken' }, view.title),
    ...view.sections.map((section) => textSection(dialog, section)),
    buttonRow(button(dialog.words.close, 'main', closeDialog)),
  );
}

openSections(readView<SectionsView>());
