import { toldOf } from '../../forms/page/told-of';
import { button } from '../../frame/button';
import { askAgain } from '../../frame/dialog/ask-again';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { choicesField } from '../../frame/fields/choice-fields';
import { notice, paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import { downloadWorkbook } from '../../frame/xlsx/download-workbook';
import type { KeepCalls } from '../keep-calls';
import type { ArchiveOrder, KeepView } from '../rules/keep-view';
import { readingShown } from './backup-section';
import { type KeepDesk, part, saidPlace } from './keep-desk';
import { makeArchive } from './make-archive';

/** Builds Lưu trữ: dispatches are chosen, their file is downloaded, and then their rows leave the tabs. */
export function archiveSection(
  desk: KeepDesk,
  { archivable, archiveFault }: KeepView,
): HTMLElement {
  const { archive } = desk.words;
  if (archiveFault !== '') return part(archive, notice('warning', paragraph(archiveFault)));
  if (archivable.length === 0) return part(archive, paragraph(archive.none));
  const said = saidPlace();
  const look = { id: 'archived', name: 'archived', label: archive.choose, need: '', hint: '' };
  const options = archivable.map(({ id, number, subject, year, units, letters }) => ({
    value: id,
    label: `${archive.line(number, String(year), subject)} (${archive.counts(desk.count(units), desk.count(letters))})`,
  }));
  const field = choicesField(look, options, []);
  const press = button(archive.press, 'second', async () => {
    const directives = field
      .read()
      .split('; ')
      .filter((id) => id !== '');
    if (directives.length === 0) {
      tellIn(desk, said.element, 'warning', archive.chooseFirst).focus();
      return;
    }
    const years = archivable.filter(({ id }) => directives.includes(id)).map(({ year }) => year);
    const run = () =>
      makeArchive(
        server<KeepCalls>(),
        { directives, years, words: desk.words },
        readingShown(desk, said),
      );
    const file = await runAct(desk, { buttons: [press], pressed: press, said: said.element, run });
    if (file === null) return;
    downloadWorkbook(file.order.fileName, file.bytes);
    askToMove(desk, file.order, said);
  });
  return part(archive, field.element, element('p', { class: 'acts' }, press), said.element);
}

/** Asks whether the file is there, naming it, before anything leaves the tabs. */
function askToMove(desk: KeepDesk, order: ArchiveOrder, said: ReturnType<typeof saidPlace>): void {
  const { archive } = desk.words;
  const sentences = [
    archive.downloaded(order.fileName),
    archive.confirm(desk.count(order.directives.length), order.fileName),
  ];
  askAgain(desk, said.element, {
    sentences,
    answers: [{ label: archive.yes, act: () => void move(desk, order, said) }],
  });
}

async function move(
  desk: KeepDesk,
  order: ArchiveOrder,
  said: ReturnType<typeof saidPlace>,
): Promise<void> {
  const waiting = button(desk.words.archive.yes, 'main', () => undefined);
  fill(said.element, [waiting]);
  const place = element('div');
  said.element.append(place);
  const outcome = await runAct(desk, {
    buttons: [waiting],
    pressed: waiting,
    said: place,
    run: () => server<KeepCalls>().archiveDirectives(order),
  });
  waiting.remove();
  if (outcome === null) return;
  tellIn(desk, said.element, ...toldOf(outcome)).focus();
}
