/** What Google says to a run that lacks a permission. */
export const AUTHORISATION_REQUIRED =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

/** Makes an error as Google's services throw it: named Exception, its message in English. */
export function googleError(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}
