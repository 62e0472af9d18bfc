import { button } from '../../../frame/button';
import { type Child, element, fill } from '../../../frame/element';
import { choiceField } from '../../../frame/fields/choice-fields';
import type { Field } from '../../../frame/fields/field';
import { notice, paragraph } from '../../../frame/notice';
import { messageOf } from '../../../frame/server';
import { tellIn } from '../../../frame/tell-in';
import { findHeader } from '../../list/find-header';
import type { ImportDirective } from '../../rules/import-view';
import { headerChoice } from '../header-choice';
import { type ImportRoom, legacyFound, patternsFor, rawTable, takeHeader } from '../import-room';
import { legacyChoice } from '../legacy-choice';
import { mappingTable } from '../mapping-table';
import { stepHeading } from './step-heading';

/** Shows the second step: what each column was taken for, and old fonts before and after; all of it can be changed. */
export function columnStep(room: ImportRoom): void {
  const { desk, draft } = room;
  const { columns: words } = room.words;
  const said = element('div');
  const again = () => room.show('columns');
  const legacy = [...legacyFound(draft)].map(([encoding, cells]) =>
    legacyChoice(room, encoding, cells),
  );
  const directive = element('div');
  if (draft.kind === 'answers') void showDirectives(room, directive, said);
  const next = button(words.next, 'main', () => {
    const unanswered = legacy.filter((choice) => !choice.isMade());
    for (const choice of unanswered) choice.ask();
    if (unanswered.length > 0) return;
    if (draft.header.mapping.name === undefined) refuse(room, said, words.noName);
    else if (draft.kind === 'answers' && draft.directive === '')
      refuse(room, said, words.noDirective);
    else room.show('preview');
  });
  desk.show(
    ...stepHeading(room, 2, 'columns'),
    draft.file.guessed === ''
      ? null
      : notice('warning', paragraph(words.oldEncoding(draft.file.guessed))),
    draft.header.mapping.name === undefined ? notice('warning', paragraph(words.noName)) : null,
    paragraph(words.intro, 'soft'),
    sheetChoice(room, again),
    directive,
    headerChoice(room, again),
    mappingTable(room),
    ...legacy.map((choice) => choice.element),
    said,
    element(
      'div',
      { class: 'acts' },
      next,
      button(words.again, 'second', () => room.show('choose')),
    ),
  );
}

/** Says a sentence in its place, and moves there. */
function refuse({ desk }: ImportRoom, said: HTMLElement, sentence: string): void {
  tellIn(desk, said, 'problem', sentence).focus();
}

function sheetChoice(room: ImportRoom, again: () => void): Child {
  const { draft, words } = room;
  if (draft.file.sheets.length < 2) return null;
  const field = choiceField(
    { id: 'sheet', name: 'sheet', label: words.columns.sheet, hint: '', need: '' },
    draft.file.sheets.map(({ name }, at) => ({ value: String(at), label: name })),
    String(draft.sheet),
  );
  field.element.addEventListener('change', () => {
    draft.sheet = Number(field.read());
    const header = findHeader(rawTable(draft), patternsFor(draft));
    takeHeader(draft, header ?? { first: 0, height: 1 });
    draft.legacy.clear();
    again();
  });
  return field.element;
}

async function showDirectives(
  room: ImportRoom,
  place: HTMLElement,
  said: HTMLElement,
): Promise<void> {
  const { draft, words } = room;
  try {
    const { directives } = await room.onFile();
    if (directives.length === 0) return refuse(room, said, words.columns.noDirective);
    const field = directiveField(room, directives);
    draft.directive = field.read();
    field.element.addEventListener('change', () => {
      draft.directive = field.read();
    });
    fill(place, [field.element]);
  } catch (error) {
    refuse(room, said, room.desk.words.failed(messageOf(error)));
  }
}

function directiveField(
  { draft, words }: ImportRoom,
  directives: readonly ImportDirective[],
): Field {
  const known = directives.some(({ id }) => id === draft.directive);
  return choiceField(
    { id: 'directive', name: 'directive', label: words.columns.directive, hint: '', need: '' },
    directives.map(({ id, label }) => ({ value: id, label })),
    known ? draft.directive : (directives[0]?.id ?? ''),
  );
}
