import type { Dispatch } from '../../records/dispatch';
import { addressOf } from '../../records/email-address';
import type { Settings } from '../../records/settings';

/**
 * Settings for letters about these dispatches. If all name the same officer, position, telephone and reply
 * mailbox of that officer replace the office's.
 */
export function withOfficerContact(dispatches: readonly Dispatch[], settings: Settings): Settings {
  const [first] = dispatches;
  const officers = dispatches.map(({ officer, officerPhone, officerEmail }) =>
    [officer, officerPhone, officerEmail].join('\n'),
  );
  if (!first || new Set(officers).size > 1) return settings;
  const address = addressOf(first.officerEmail);
  return {
    ...settings,
    officer: first.officer || settings.officer,
    phone: first.officerPhone || settings.phone,
    replyTo: address.usable ? address.mailbox : settings.replyTo,
  };
}
