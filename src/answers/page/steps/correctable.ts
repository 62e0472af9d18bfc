import { acts, button } from '../../../frame/button';
import type { StepPlace, UnitPage } from '../page-state';
import { twiceButton } from '../twice-button';
import { draftOf, dropDraft, unsentSince } from './draft';

/** How a step that is done can be opened again. */
export interface Correction {
  readonly label: string;
  form(): HTMLElement;
}

/** Builds what stands of a done step and the button that opens it again, or the opened form with a way back, which drops what was typed. */
export function correctable(
  unitPage: UnitPage,
  { key }: StepPlace,
  { label, form }: Correction,
  ...stands: readonly HTMLElement[]
): HTMLElement[] {
  const { correcting, words, notices } = unitPage;
  const turn = (open: boolean) => {
    if (open) correcting.add(key);
    else correcting.delete(key);
    if (!open) dropDraft(unitPage, key);
    notices.delete(key);
    unitPage.refresh(`${key}-title`);
  };
  if (!correcting.has(key) && unsentSince(unitPage, key) === null) {
    return [...stands, acts(button(label, 'second', () => turn(true)))];
  }
  const back = twiceButton({
    label: words.cancelCorrection,
    again: words.kept.again,
    look: 'quiet',
    press: () => turn(false),
    isFree: () => draftOf(unitPage, key) === null,
  });
  return [form(), acts(back)];
}
