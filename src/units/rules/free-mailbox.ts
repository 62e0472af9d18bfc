/**
 * Hosts at which anybody has a mailbox for nothing, whatever the country: `yahoo.fr`, `yahoo.com.vn`. Several
 * authorities do not allow them for office mail.
 */
const HOSTS =
  /@((gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|zoho|proton|protonmail)\.(com?\.)?[a-z]{2,3}|me\.com)$/;

/** Tells whether an address is of a free mail service, so that it may be a person's own. */
export function isFreeMailbox(address: string): boolean {
  return HOSTS.test(address.trim().toLowerCase());
}
