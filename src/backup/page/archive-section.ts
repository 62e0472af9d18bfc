import { noticeOfOutcome } from '../../forms/form-page/notice-of-outcome';
import { button } from '../../frame/button';
import { askToConfirm } from '../../frame/dialog/ask-to-confirm';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { choicesField } from '../../frame/fields/choice-fields';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { showNotice } from '../../frame/show-notice';
import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
import { toDispatchId } from '../../records/dispatch';
import type { BackupCalls } from '../backup-calls';
import type { ArchiveOrder, BackupView } from '../rules/backup-view';
import { type BackupDialog, dialogSection, type StatusArea, statusArea } from './backup-dialog';
import { showReadProgress } from './backup-section';
import { makeArchive } from './make-archive';

/** Shows only sentences if `archiveFault` is not `''` or no dispatch can be archived. */
export function archiveSection(
  dialog: BackupDialog,
  { archivableDispatches, needsBook, archiveFault }: BackupView,
): HTMLElement {
  const { archive } = dialog.words;
  if (archiveFault !== '')
    return dialogSection(archive, notice('warning', paragraph(archiveFault)));
  const years = [...new Set(needsBook.map(({ year }) => year))].sort().join(', ');
  const numbers = needsBook.map(({ number }) => number).join('; ');
  const bookFirst = needsBook.length === 0 ? [] : [paragraph(archive.bookFirst(numbers, years))];
  if (archivableDispatches.length === 0)
    return dialogSection(
      archive,
      ...(bookFirst.length > 0 ? bookFirst : [paragraph(archive.none)]),
    );
  const status = statusArea();
  const fieldTexts = {
    id: 'archived',
    name: 'archived',
    label: archive.choose,
    need: '',
    hint: '',
  };
  const options = archivableDispatches.map(({ id, number, subject, year, units, letters }) => ({
    value: id,
    label: `${archive.line(number, String(year), subject)} (${archive.counts(dialog.count(units), dialog.count(letters))})`,
  }));
  const field = choicesField(fieldTexts, options, []);
  const downloadButton = button(archive.press, 'second', async () => {
    const dispatchIds = field
      .read()
      .split('; ')
      .filter((id) => id !== '')
      .map(toDispatchId);
    if (dispatchIds.length === 0) {
      showNotice(dialog, status.element, 'warning', archive.chooseFirst).focus();
      return;
    }
    const years = archivableDispatches
      .filter(({ id }) => dispatchIds.includes(id))
      .map(({ year }) => year);
    const run = () =>
      makeArchive(
        server<BackupCalls>(),
        { dispatchIds, years, words: dialog.words },
        showReadProgress(dialog, status),
      );
    const file = await runAct(dialog, {
      pressed: downloadButton,
      status: status.element,
      run,
    });
    if (file === null) return;
    downloadWorkbook(file.order.fileName, file.bytes);
    confirmRemoval(dialog, file.order, status);
  });
  return dialogSection(
    archive,
    field.element,
    ...bookFirst,
    element('p', { class: 'acts' }, downloadButton),
    status.element,
  );
}

function confirmRemoval(dialog: BackupDialog, order: ArchiveOrder, status: StatusArea): void {
  const { archive } = dialog.words;
  const sentences = [
    archive.downloaded(order.fileName),
    archive.confirm(dialog.count(order.dispatchIds.length), order.fileName),
  ];
  askToConfirm(dialog, status.element, {
    sentences,
    answers: [{ label: archive.yes, act: () => void removeFromTabs(dialog, order, status) }],
  });
}

async function removeFromTabs(
  dialog: BackupDialog,
  order: ArchiveOrder,
  status: StatusArea,
): Promise<void> {
  const busyButton = button(dialog.words.archive.yes, 'main', () => undefined);
  fill(status.element, [busyButton]);
  const failure = element('div');
  status.element.append(failure);
  const outcome = await runAct(dialog, {
    pressed: busyButton,
    status: failure,
    run: () => server<BackupCalls>().archiveDispatches(order),
  });
  busyButton.remove();
  if (outcome === null) return;
  showNotice(dialog, status.element, ...noticeOfOutcome(outcome)).focus();
}
