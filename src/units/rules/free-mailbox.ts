/**
 * Free mail hosts in any country, for example `yahoo.com.vn`. Several authorities do not allow them for office
 * mail.
 */
const HOSTS =
  /@((gmail|googlemail|yahoo|ymail|hotmail|outlook|live|icloud|zoho|proton|protonmail)\.(com?\.)?[a-z]{2,3}|me\.com)$/;

export function isFreeMailbox(address: string): boolean {
  return HOSTS.test(address.trim().toLowerCase());
}
