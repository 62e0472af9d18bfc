import { fieldForm } from '../../forms/page/field-form';
import { textSection } from '../../forms/page/text-section';
import { button } from '../../frame/button';
import { element } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { closeDialog, server } from '../../frame/server';
import { addressOf } from '../../records/email-address';
import { safeText } from '../../texts/safe-text';
import { say } from '../../texts/say';
import type { MailboxPlace, UnitChangesCalls } from '../rules/units-view';
import { backButton, type ChangesDesk } from './changes-desk';
import { plainField } from './plain-field';

/** Shows the step that asks for a mailbox, and then lists every cell in which it stands. */
export function mailboxStep(desk: ChangesDesk, back: () => void): void {
  const labels = desk.texts.findMailbox;
  const again = desk.step(
    paragraph(labels.intro, 'soft'),
    ...fieldForm(desk, {
      fields: [plainField('mailbox', labels.mailbox, 'text', { required: true })],
      submitLabel: desk.texts.changeUnits.next,
      second: backButton(desk, back),
      take: async (answers) => {
        const address = addressOf(answers.mailbox ?? '');
        if (!address.usable) return [{ field: 'mailbox', message: labels.notAddress }];
        const places = await server<UnitChangesCalls>().findMailbox(address.mailbox);
        showPlaces(desk, address.mailbox, places, () => again());
        return [];
      },
    }),
  );
}

function showPlaces(
  desk: ChangesDesk,
  mailbox: string,
  places: readonly MailboxPlace[],
  again: () => void,
): void {
  const labels = desk.texts.findMailbox;
  const lines = places.map(({ isMasked, ...place }) => {
    const line = say(labels.line, place);
    return isMasked ? say(labels.masked, { line }) : line;
  });
  const said = lines.length > 0 ? lines : [labels.none];
  const heading = say(labels.heading, { mailbox, count: desk.count(places.length) });
  desk.step(
    textSection(desk, { heading, lines: said.map((text) => ({ text, warns: false })) }),
    ...(places.length > 0 ? takeAlong(desk, csvOf(places, labels.columns)) : []),
    paragraph(labels.note, 'soft'),
    element(
      'p',
      { class: 'acts' },
      button(labels.again, 'second', again),
      button(desk.words.close, 'quiet', closeDialog),
    ),
  );
  desk.announce(heading);
}

/** No cell can be taken for a formula by the program that opens the file. */
function csvOf(places: readonly MailboxPlace[], columns: readonly string[]): string {
  const rows = places.map(({ tab, cell, column, text }) => [tab, cell, column, text]);
  const quoted = (text: string) => `"${safeText(text).replace(/"/g, '""')}"`;
  return [columns, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n');
}

function takeAlong({ texts }: ChangesDesk, csv: string): HTMLElement[] {
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
