import { isMailbox } from '../../records/email-address';

/** What is wrong with the text of one mailbox. */
export type MailboxFault = 'noAt' | 'noDot' | 'blank' | 'several' | 'marks' | 'other';

/** Says what keeps a text from being one mailbox; null when nothing does. */
export function mailboxFault(text: string): MailboxFault | null {
  if (isMailbox(text)) return null;
  const parts = text.split('@');
  if (parts.length > 2 || /[,;]/.test(text)) return 'several';
  if (/\s/.test(text)) return 'blank';
  if (parts.length === 1) return 'noAt';
  if (/[^\x20-\x7e]/.test(text)) return 'marks';
  return parts[1]?.includes('.') ? 'other' : 'noDot';
}
