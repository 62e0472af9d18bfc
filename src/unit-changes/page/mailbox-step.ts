import { field } from '../../forms/field-view';
import { fieldForm } from '../../forms/form-page/field-form';
import { textSection } from '../../forms/form-page/text-section';
import { button } from '../../frame/button';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { addressOf } from '../../records/email-address';
import { format } from '../../texts/format';
import { safeText } from '../../texts/safe-text';
import type { MailboxPlace, UnitChangesCalls } from '../rules/units-view';
import { backButton, type UnitChangesDialog } from './unit-changes-dialog';

export function mailboxStep(dialog: UnitChangesDialog, back: () => void): void {
  const labels = dialog.texts.findMailbox;
  const again = dialog.step(
    paragraph(labels.intro, 'soft'),
    ...fieldForm(dialog, {
      fields: [field('mailbox', labels.mailbox, 'text', { required: true })],
      submitLabel: dialog.texts.changeUnits.next,
      second: backButton(dialog, back),
      submit: async (answers) => {
        const address = addressOf(answers.mailbox ?? '');
        if (!address.usable) return [{ field: 'mailbox', message: labels.notAddress }];
        const places = await server<UnitChangesCalls>().findMailbox(address.mailbox);
        showPlaces(dialog, address.mailbox, places, () => again());
        return [];
      },
    }),
  );
}

function showPlaces(
  dialog: UnitChangesDialog,
  mailbox: string,
  places: readonly MailboxPlace[],
  again: () => void,
): void {
  const labels = dialog.texts.findMailbox;
  const lines = places.map(({ isMasked, ...place }) => {
    const line = format(labels.line, place);
    return isMasked ? format(labels.masked, { line }) : line;
  });
  const sentences = lines.length > 0 ? lines : [labels.none];
  const heading = format(labels.heading, { mailbox, count: dialog.count(places.length) });
  dialog.step(
    textSection(dialog, { heading, lines: sentences.map((text) => ({ text, warns: false })) }),
    ...(places.length > 0 ? copyAndDownload(dialog, csvOf(places, labels.columns)) : []),
    paragraph(labels.note, 'soft'),
    element(
      'p',
      { class: 'acts' },
      button(labels.again, 'second', again),
      button(dialog.words.close, 'quiet', closeDialog),
    ),
  );
  dialog.announce(heading);
}

/** `safeText` keeps spreadsheet programs from reading a cell as a formula. */
function csvOf(places: readonly MailboxPlace[], columns: readonly string[]): string {
  const rows = places.map(({ tab, cell, column, text }) => [tab, cell, column, text]);
  const quoted = (text: string) => `"${safeText(text).replace(/"/g, '""')}"`;
  return [columns, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
}

function copyAndDownload({ texts }: UnitChangesDialog, csv: string): HTMLElement[] {
  const labels = texts.findMailbox;
  const list = element('textarea', {
    id: 'list',
    class: 'control list',
    readonly: true,
    rows: '6',
  });
  list.value = csv;
  const label = element('label', { for: 'list', class: 'label' }, labels.copy);
  const save = button(labels.download, 'second', () => {
    const file = URL.createObjectURL(new Blob([`\ufeff${csv}`], { type: 'text/csv' }));
    element('a', { href: file, download: labels.file }).click();
    URL.revokeObjectURL(file);
  });
  return [element('div', { class: 'field' }, label, list), element('p', { class: 'acts' }, save)];
}
