import { isFollowUp } from '../../dispatches/rules/reminders-sent';
import type { Stage } from '../../records/stage';
import type { LetterItem } from '../rules/letter-item';
import type { LetterContext } from './letter-context';

/** The n of "đôn đốc lần n": earlier follow-ups about the stage in the current version, plus one. */
export function followUpNumber(
  { dispatch, unit }: LetterItem,
  stage: Stage,
  { pastContacts }: Pick<LetterContext, 'pastContacts'>,
): number {
  const earlier = pastContacts(dispatch, unit.code).filter(
    (contact) => isFollowUp(contact) && contact.overdueStages.includes(stage),
  );
  return earlier.length + 1;
}
