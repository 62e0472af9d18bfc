import type { SectionLine } from '../forms/form-view';
import type { Settings } from '../records/settings';
import { format } from '../texts/format';
import { isFreeMailbox } from '../units/rules/free-mailbox';
import type { Words } from '../words/words';

/** Returns `null` unless `owner` is a free mailbox. Warns unless `replyTo` is an official mailbox. */
export function freeMailboxLine(
  owner: string,
  { replyTo }: Pick<Settings, 'replyTo'>,
  { health, settings }: Words,
): SectionLine | null {
  if (!isFreeMailbox(owner)) return null;
  const warns = replyTo === '' || isFreeMailbox(replyTo);
  const sentence = warns ? health.freeSender : health.freeSenderAnswered;
  return { text: format(sentence, { owner, replyTo, setting: settings.replyTo }), warns };
}
