/**
 * Address of a deployment that contains a Workspace domain or an account index. Google shows it to
 * editors in Workspace or with several accounts in the browser; for other people it leads to an
 * error.
 */
const OF_ONE_ACCOUNT = /^(https:\/\/script\.google\.com)\/\S+?\/s\/([\w-]+)\/exec$/;

/** The address of a deployment in the form that everyone can open; other texts unchanged. */
export function pageAddress(text: string): string {
  return text.replace(OF_ONE_ACCOUNT, '$1/macros/s/$2/exec');
}
