import { isMailbox } from '../../records/email-address';
import type { ContactRequest } from '../../records/unit';
import { maskAddress } from '../../texts/mask-secrets';
import { type TextFault, textFault } from '../../texts/text-fault';
import { textsOf } from './kinds/sent-fields';

/** Contact that a unit asks for. A blank field stays as it is. */
export interface AskedContact {
  readonly position: string;
  readonly email: string;
  readonly phone: string;
}

export const CONTACT_LIMITS = { position: 100, email: 254, phone: 40 } as const;

const FIELDS = ['position', 'email', 'phone'] as const;

export interface ContactProblem {
  readonly field: keyof AskedContact;
  readonly fault: 'required' | 'notMailbox' | TextFault;
}

/** `null` if a visitor sent something else. */
export function parseAskedContact(sent: unknown): AskedContact | null {
  const texts = textsOf(sent, FIELDS);
  if (texts === null) return null;
  const { position, email, phone } = texts;
  return { position: position.trim(), email: email.trim(), phone: phone.trim() };
}

export function contactProblems(asked: AskedContact): ContactProblem[] {
  const texts = FIELDS.flatMap((field): ContactProblem[] => {
    const fault = textFault(asked[field], CONTACT_LIMITS[field]);
    return fault ? [{ field, fault }] : [];
  });
  if (texts.length > 0) return texts;
  if (FIELDS.every((field) => asked[field] === ''))
    return [{ field: 'position', fault: 'required' }];
  return asked.email === '' || isMailbox(asked.email)
    ? []
    : [{ field: 'email', fault: 'notMailbox' }];
}

/** What the page shows of a request. Mailbox and telephone are masked, because a link may be passed on. */
export type PageContactRequest =
  | ({ readonly state: 'open'; readonly at: string } & AskedContact)
  | { readonly state: 'refused'; readonly at: string; readonly because: string };

export function pageContactRequest(request: ContactRequest | null): PageContactRequest | null {
  if (request?.state !== 'open') return request;
  const { email, phone } = request;
  return {
    ...request,
    email: email === '' ? '' : maskAddress(email),
    phone: phone === '' ? '' : `…${phone.slice(-3)}`,
  };
}

export type ContactOutcome =
  | { readonly state: 'recorded'; readonly contact: PageContactRequest | null }
  | { readonly state: 'problems'; readonly problems: readonly ContactProblem[] }
  /** Another request waits, or the request is gone. */
  | { readonly state: 'changed'; readonly contact: PageContactRequest | null }
  | {
      readonly state: 'busy' | 'limited' | 'unavailable' | 'refused' | 'replaced';
    };
