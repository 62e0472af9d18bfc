import { spokenMoment } from '../../../calendar/moment';
import { button } from '../../../frame/button';
import { element } from '../../../frame/element';
import { notice, paragraph } from '../../../frame/notice';
import { seenOf } from '../../rules/seen-answer';
import type { StepPlace, UnitDesk } from '../unit-desk';
import { type Draft, draftOf, dropDraft, writeDraft } from './draft';

/**
 * Builds what a step shows where somebody else has answered while the contact was typing: who and when, what stands, and
 * what may become of the contact's own answer. `added` gives that answer as rounds beside those that stand; null where
 * a stage has none. Nothing is sent by these buttons: the form opens again, filled.
 */
export function metAnswer(
  desk: UnitDesk,
  place: StepPlace,
  record: HTMLElement,
  added: (() => Draft) | null,
): HTMLElement {
  const { key, stage, directive } = place;
  const words = desk.words.met;
  const at = desk.met.get(key) ?? null;
  const seen = seenOf(stage, directive.answers);
  const openWith = (draft: Draft, replaces: string) => {
    writeDraft(desk, key, { ...draft, seen, replaces });
    desk.correcting.add(key);
    leave();
  };
  const leave = () => {
    desk.met.delete(key);
    desk.refresh(`${key}-title`);
  };
  const said = notice(
    'warning',
    paragraph(words.title(at === null ? '' : spokenMoment(at))),
    record,
    paragraph(words.choose),
    element(
      'div',
      { class: 'acts' },
      added && button(words.add, 'main', () => openWith(added(), '')),
      button(words.replace, 'second', () => openWith(draftOf(desk, key) ?? {}, 'yes')),
      button(words.leave, 'second', () => {
        dropDraft(desk, key);
        leave();
      }),
    ),
  );
  said.id = `${key}-notice`;
  return said;
}
