import { spokenMoment } from '../../../calendar/moment';
import { acts, button } from '../../../frame/button';
import { notice, paragraph } from '../../../frame/notice';
import { seenOf } from '../../rules/seen-answer';
import { twiceButton } from '../twice-button';
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
  const at = directive.answers.changedAt;
  const seen = seenOf(stage, directive.answers);
  const openWith = (draft: Draft, replaces: string) => {
    writeDraft(desk, key, { ...draft, seen, replaces });
    desk.correcting.add(key);
    desk.notices.set(key, { tone: 'warning', sentences: ({ met }) => [met.unsent] });
    leave('notice');
  };
  const leave = (to: string) => {
    desk.met.delete(key);
    desk.refresh(`${key}-${to}`);
  };
  const said = notice(
    'warning',
    paragraph(words.title(at ? spokenMoment(at) : '')),
    record,
    paragraph(words.choose),
    acts(
      added && button(words.add, 'main', () => openWith(added(), '')),
      button(words.replace, 'second', () => openWith(draftOf(desk, key) ?? {}, 'yes')),
      twiceButton({
        label: words.leave,
        again: desk.words.kept.again,
        look: 'second',
        press: () => {
          dropDraft(desk, key);
          leave('title');
        },
      }),
    ),
  );
  said.id = `${key}-notice`;
  return said;
}
