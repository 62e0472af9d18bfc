import { toldOf } from '../../forms/page/told-of';
import { button } from '../../frame/button';
import { askAgain } from '../../frame/dialog/ask-again';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { choicesField } from '../../frame/fields/choice-fields';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
import type { BackupCalls } from '../backup-calls';
import type { ArchiveOrder, BackupView } from '../rules/backup-view';
import { type BackupDialog, part, saidPlace } from './backup-dialog';
import { readingShown } from './backup-section';
import { makeArchive } from './make-archive';

/** Builds Lưu trữ: dispatches are chosen, their file is downloaded, and then their rows leave the tabs. */
export function archiveSection(
  dialog: BackupDialog,
  { archivable, archiveFault }: BackupView,
): HTMLElement {
  const { archive } = dialog.words;
  if (archiveFault !== '') return part(archive, notice('warning', paragraph(archiveFault)));
  if (archivable.length === 0) return part(archive, paragraph(archive.none));
  const said = saidPlace();
  const look = { id: 'archived', name: 'archived', label: archive.choose, need: '', hint: '' };
  const options = archivable.map(({ id, number, subject, year, units, letters }) => ({
    value: id,
    label: `${archive.line(number, String(year), subject)} (${archive.counts(dialog.count(units), dialog.count(letters))})`,
  }));
  const field = choicesField(look, options, []);
  const press = button(archive.press, 'second', async () => {
    const dispatches = field
      .read()
      .split('; ')
      .filter((id) => id !== '');
    if (dispatches.length === 0) {
      showNotice(dialog, said.element, 'warning', archive.chooseFirst).focus();
      return;
    }
    const years = archivable.filter(({ id }) => dispatches.includes(id)).map(({ year }) => year);
    const run = () =>
      makeArchive(
        server<BackupCalls>(),
        { dispatches, years, words: dialog.words },
        readingShown(dialog, said),
      );
    const file = await runAct(dialog, {
      buttons: [press],
      pressed: press,
      said: said.element,
      run,
    });
    if (file === null) return;
    downloadWorkbook(file.order.fileName, file.bytes);
    askToMove(dialog, file.order, said);
  });
  return part(archive, field.element, element('p', { class: 'acts' }, press), said.element);
}

/** Asks whether the file is there, naming it, before anything leaves the tabs. */
function askToMove(
  dialog: BackupDialog,
  order: ArchiveOrder,
  said: ReturnType<typeof saidPlace>,
): void {
  const { archive } = dialog.words;
  const sentences = [
    archive.downloaded(order.fileName),
    archive.confirm(dialog.count(order.dispatches.length), order.fileName),
  ];
  askAgain(dialog, said.element, {
    sentences,
    answers: [{ label: archive.yes, act: () => void move(dialog, order, said) }],
  });
}

async function move(
  dialog: BackupDialog,
  order: ArchiveOrder,
  said: ReturnType<typeof saidPlace>,
): Promise<void> {
  const waiting = button(dialog.words.archive.yes, 'main', () => undefined);
  fill(said.element, [waiting]);
  const place = element('div');
  said.element.append(place);
  const outcome = await runAct(dialog, {
    buttons: [waiting],
    pressed: waiting,
    said: place,
    run: () => server<BackupCalls>().archiveDispatches(order),
  });
  waiting.remove();
  if (outcome === null) return;
  showNotice(dialog, said.element, ...toldOf(outcome)).focus();
}
