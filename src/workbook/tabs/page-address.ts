/**
 * An address under which Google serves a deployment: an editor of a Workspace account, or of a browser with several accounts,
 * shows it with the domain or the place of the account in it, and such an address gives people of elsewhere an error.
 */
const OF_ONE_ACCOUNT = /^(https:\/\/script\.google\.com)\/\S+?\/s\/([\w-]+)\/exec$/;

/** Gives the address of a deployment in the form that everyone can open; any other text as it is. */
export function pageAddress(text: string): string {
  return text.replace(OF_ONE_ACCOUNT, '$1/macros/s/$2/exec');
}
