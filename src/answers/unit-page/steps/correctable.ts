import { button, buttonRow } from '../../../frame/button';
import { confirmButton } from '../../../frame/confirm-button';
import type { StepPlace, UnitPage } from '../page-state';
import { draftOf, dropDraft, unsentSince } from './draft';

export interface Correction {
  readonly label: string;
  form(): HTMLElement;
}

export function correctable(
  unitPage: UnitPage,
  { key }: StepPlace,
  { label, form }: Correction,
  ...recorded: readonly HTMLElement[]
): HTMLElement[] {
  const { correcting, words, notices } = unitPage;
  const toggle = (open: boolean) => {
    if (open) correcting.add(key);
    else correcting.delete(key);
    if (!open) dropDraft(unitPage, key);
    notices.delete(key);
    unitPage.refresh(`${key}-title`);
  };
  if (!correcting.has(key) && unsentSince(unitPage, key) === null) {
    return [...recorded, buttonRow(button(label, 'second', () => toggle(true)))];
  }
  const back = confirmButton({
    label: words.cancelCorrection,
    again: words.kept.again,
    look: 'quiet',
    press: () => toggle(false),
    isFree: () => draftOf(unitPage, key) === null,
  });
  return [form(), buttonRow(back)];
}
