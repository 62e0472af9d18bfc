import { spokenMoment } from '../../../calendar/moment';
import { acts, button } from '../../../frame/button';
import { notice, paragraph } from '../../../frame/notice';
import { seenOf } from '../../rules/seen-answer';
import type { StepPlace, UnitPage } from '../page-state';
import { twiceButton } from '../twice-button';
import { type Draft, draftOf, dropDraft, writeDraft } from './draft';

/**
 * Builds what a step shows where somebody else has answered while the contact was typing: who and when, what stands, and
 * what may become of the contact's own answer. `added` gives that answer as rounds beside those that stand; null where
 * a stage has none. Nothing is sent by these buttons: the form opens again, filled.
 */
export function metAnswer(
  unitPage: UnitPage,
  place: StepPlace,
  record: HTMLElement,
  added: (() => Draft) | null,
): HTMLElement {
  const { key, stage, dispatch } = place;
  const words = unitPage.words.met;
  const at = dispatch.answers.changedAt;
  const seen = seenOf(stage, dispatch.answers);
  const openWith = (draft: Draft, replaces: string) => {
    writeDraft(unitPage, key, { ...draft, seen, replaces });
    unitPage.correcting.add(key);
    unitPage.notices.set(key, { tone: 'warning', sentences: ({ met }) => [met.unsent] });
    leave('notice');
  };
  const leave = (to: string) => {
    unitPage.met.delete(key);
    unitPage.refresh(`${key}-${to}`);
  };
  const said = notice(
    'warning',
    paragraph(words.title(at ? spokenMoment(at) : '')),
    record,
    paragraph(words.choose),
    acts(
      added && button(words.add, 'main', () => openWith(added(), '')),
      button(words.replace, 'second', () => openWith(draftOf(unitPage, key) ?? {}, 'yes')),
      twiceButton({
        label: words.leave,
        again: unitPage.words.kept.again,
        look: 'second',
        press: () => {
          dropDraft(unitPage, key);
          leave('title');
        },
      }),
    ),
  );
  said.id = `${key}-notice`;
  return said;
}
