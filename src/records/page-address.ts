/**
 * Matches the address of a deployment that contains a Workspace domain or an account index. Google shows such
 * an address to editors in Workspace or with several accounts in the browser; for other people it leads to an
 * error.
 */
const OF_ONE_ACCOUNT = /^(https:\/\/script\.google\.com)\/\S+?\/s\/([\w-]+)\/exec$/;

/** Converts the address of a deployment to the form that everyone can open. Returns other texts unchanged. */
export function pageAddress(text: string): string {
  return text.replace(OF_ONE_ACCOUNT, '$1/macros/s/$2/exec');
}
