import { acts, button } from '../../../frame/button';
import { twiceButton } from '../twice-button';
import type { StepPlace, UnitDesk } from '../unit-desk';
import { draftOf, dropDraft, unsentSince } from './draft';

/** How a step that is done can be opened again. */
export interface Correction {
  readonly label: string;
  form(): HTMLElement;
}

/** Builds what stands of a done step and the button that opens it again, or the opened form with a way back, which drops what was typed. */
export function correctable(
  desk: UnitDesk,
  { key }: StepPlace,
  { label, form }: Correction,
  ...stands: readonly HTMLElement[]
): HTMLElement[] {
  const { correcting, words, notices } = desk;
  const turn = (open: boolean) => {
    if (open) correcting.add(key);
    else correcting.delete(key);
    if (!open) dropDraft(desk, key);
    notices.delete(key);
    desk.refresh(`${key}-title`);
  };
  if (!correcting.has(key) && unsentSince(desk, key) === null) {
    return [...stands, acts(button(label, 'second', () => turn(true)))];
  }
  const back = twiceButton({
    label: words.cancelCorrection,
    again: words.kept.again,
    look: 'quiet',
    press: () => turn(false),
    isFree: () => draftOf(desk, key) === null,
  });
  return [form(), acts(back)];
}
