import type { SectionLine } from '../forms/form-view';
import type { Settings } from '../records/settings';
import { format } from '../texts/format';
import { isFreeMailbox } from '../units/rules/free-mailbox';
import type { Words } from '../words/words';

/** Says that letters go from a free mailbox, and asks for an official one that answers go to; null when they do not. */
export function freeSender(
  owner: string,
  { replyTo }: Pick<Settings, 'replyTo'>,
  { health, settings }: Words,
): SectionLine | null {
  if (!isFreeMailbox(owner)) return null;
  const warns = replyTo === '' || isFreeMailbox(replyTo);
  const sentence = warns ? health.freeSender : health.freeSenderAnswered;
  return { text: format(sentence, { owner, replyTo, setting: settings.replyTo }), warns };
}
