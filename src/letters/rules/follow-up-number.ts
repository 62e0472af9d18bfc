import { isFollowUp } from '../../dispatches/rules/reminders-sent';
import type { Stage } from '../../records/stage';
import type { ContactsBefore } from './contacts-before';
import type { LetterItem } from './letter-item';

/** The n of "đôn đốc lần n": earlier follow-ups about the stage in the current version, plus one. */
export function followUpNumber(
  { dispatch, unit }: Pick<LetterItem, 'dispatch' | 'unit'>,
  stage: Stage,
  { pastContacts }: { readonly pastContacts: ContactsBefore },
): number {
  const earlier = pastContacts(dispatch, unit.code).filter(
    (contact) => isFollowUp(contact) && contact.overdueStages.includes(stage),
  );
  return earlier.length + 1;
}
