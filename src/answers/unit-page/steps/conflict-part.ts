import { formatMomentInSentence } from '../../../calendar/moment';
import { button, buttonRow } from '../../../frame/button';
import { confirmButton } from '../../../frame/confirm-button';
import { notice, paragraph } from '../../../frame/notice';
import type { StepPlace, UnitPage } from '../page-state';
import { type Draft, draftOf, dropDraft, writeDraft } from './draft';

/**
 * The buttons that add or replace send nothing: they reopen the form, filled in. `added` returns a draft with
 * the recorded rounds and the contact's own; `null` if the stage has no rounds.
 */
export function conflictPart(
  unitPage: UnitPage,
  place: StepPlace,
  record: HTMLElement,
  added: (() => Draft) | null,
): HTMLElement {
  const { key, stage, dispatch } = place;
  const words = unitPage.words.met;
  const at = dispatch.answers.changedAt;
  const seen = dispatch.answers.seen[stage];
  const openWith = (draft: Draft, replaces: string) => {
    writeDraft(unitPage, key, { ...draft, seen, replaces });
    unitPage.correcting.add(key);
    unitPage.notices.set(key, { tone: 'warning', sentences: ({ met }) => [met.unsent] });
    leave('notice');
  };
  const leave = (to: string) => {
    unitPage.conflicts.delete(key);
    unitPage.refresh(`${key}-${to}`);
  };
  const part = notice(
    'warning',
    paragraph(words.title(at ? formatMomentInSentence(at) : '')),
    record,
    paragraph(words.choose),
    buttonRow(
      added && button(words.add, 'main', () => openWith(added(), '')),
      button(words.replace, 'second', () => openWith(draftOf(unitPage, key) ?? {}, 'yes')),
      confirmButton({
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
  part.id = `${key}-notice`;
  return part;
}
