import { button, buttonRow, namedButton } from '../../../frame/button';
import { confirmButton } from '../../../frame/confirm-button';
import type { StepPlace, UnitPage } from '../page-state';
import { draftOf, dropDraft, unsentSince } from './draft';
import { doneLine, stepFrame } from './step-frame';

export interface Correction {
  readonly label: string;
  form(): HTMLElement;
}

/** A finished step on one line, with buttons that show the recorded answer and the form to correct it. */
export function finishedStep(
  unitPage: UnitPage,
  place: StepPlace,
  { label, form }: Correction,
  recorded: () => readonly HTMLElement[],
): HTMLElement {
  const { correcting, viewed, words, notices } = unitPage;
  const { key } = place;
  const toggle = (keys: Set<string>, isIn: boolean) => {
    if (isIn) keys.add(key);
    else keys.delete(key);
    notices.delete(key);
    unitPage.refresh(`${key}-title`);
  };
  if (correcting.has(key) || unsentSince(unitPage, key) !== null) {
    const back = confirmButton({
      label: words.cancelCorrection,
      again: words.kept.again,
      look: 'quiet',
      press: () => {
        dropDraft(unitPage, key);
        toggle(correcting, false);
      },
      isFree: () => draftOf(unitPage, key) === null,
    });
    return stepFrame(unitPage, place, form(), buttonRow(back));
  }
  const correct = () => toggle(correcting, true);
  if (!viewed.has(key)) {
    return doneLine(
      unitPage,
      place,
      button(words.viewDone, 'quiet', () => toggle(viewed, true)),
      namedButton(words.correctDone, label, 'quiet', correct),
    );
  }
  return stepFrame(
    unitPage,
    place,
    ...recorded(),
    buttonRow(
      button(label, 'second', correct),
      button(words.foldDone, 'quiet', () => toggle(viewed, false)),
    ),
  );
}
