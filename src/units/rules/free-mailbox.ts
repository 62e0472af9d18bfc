/** Hosts at which a person, not an office, has a mailbox. */
const HOSTS =
  /@(gmail|googlemail|yahoo|ymail|outlook|hotmail|live|icloud|me|zoho|proton|protonmail)\.(com|vn|me|com\.vn)$/;

/** Tells whether an address is of a free mail service, so that it looks like a person's own. */
export function isFreeMailbox(address: string): boolean {
  return HOSTS.test(address.trim().toLowerCase());
}
