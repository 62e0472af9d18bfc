import { spokenMoment } from '../../calendar/moment';
import { toldOf } from '../../forms/page/told-of';
import { button } from '../../frame/button';
import { runAct } from '../../frame/dialog/run-act';
import { element, fill } from '../../frame/element';
import { paragraph } from '../../frame/notice';
import { server } from '../../frame/server';
import { tellIn } from '../../frame/tell-in';
import type { KeepCalls } from '../keep-calls';
import type { KeepView } from '../rules/keep-view';
import { type KeepDesk, part, saidPlace } from './keep-desk';
import type { KeptFile } from './kept-file';
import { readBackup } from './read-backup';
import { restoreBackup } from './restore-backup';

/** Builds Khôi phục: a backup is chosen, looked at, and put into a spreadsheet in which nothing is yet. */
export function restoreSection(desk: KeepDesk, { restores }: KeepView): HTMLElement {
  const { restore } = desk.words;
  if (restores === 'inUse') return part(restore, paragraph(restore.inUse));
  const said = saidPlace();
  const found = element('div');
  const control = element('input', {
    type: 'file',
    id: 'backup',
    class: 'control',
    accept: '.xlsx',
  });
  control.addEventListener('change', async () => {
    const [chosen] = control.files ?? [];
    fill(found, []);
    fill(said.element, []);
    if (!chosen) return;
    const file = readBackup(new Uint8Array(await chosen.arrayBuffer()));
    const refuse = (sentence: string) => tellIn(desk, said.element, 'problem', sentence).focus();
    if (typeof file === 'string') refuse(restore.faults[file]);
    else if (file.marks.language !== desk.language) refuse(restore.otherLanguage);
    else fill(found, foundParts(desk, file, said));
  });
  return part(
    restore,
    restores === 'halfway' ? paragraph(restore.halfway) : null,
    element('label', { class: 'label', for: 'backup' }, restore.choose),
    control,
    found,
    said.element,
  );
}

function foundParts(
  desk: KeepDesk,
  file: KeptFile,
  said: ReturnType<typeof saidPlace>,
): HTMLElement[] {
  const { restore } = desk.words;
  const afterwards = [restore.nothingSent, restore.oldFile, restore.links];
  const { at, version, tabs } = file.marks;
  const lines = tabs
    .filter(({ tab }) => tab !== 'summary')
    .map(({ name, rows, headerRow }) =>
      element('li', {}, restore.holds(desk.count(Math.max(0, rows - headerRow)), name)),
    );
  const press = button(restore.press, 'main', async () => {
    const outcome = await runAct(desk, {
      buttons: [press],
      pressed: press,
      said: said.element,
      run: () =>
        restoreBackup(server<KeepCalls>(), file, (put, all) =>
          said.show(restore.writing(desk.count(put), desk.count(all)), put, all),
        ),
    });
    if (outcome === null) return;
    const more = outcome.done ? afterwards : [];
    tellIn(desk, said.element, ...toldOf(outcome), ...more).focus();
    if (outcome.done) press.remove();
  });
  return [
    paragraph(restore.found(spokenMoment(at), version)),
    element('ul', {}, ...lines),
    ...[restore.replaces, ...afterwards].map((text) => paragraph(text, 'hint')),
    element('p', { class: 'acts' }, press),
  ];
}
