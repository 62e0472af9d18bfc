/** Google's text for a run without a permission. */
export const AUTHORISATION_REQUIRED =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

/** Error as Google's services throw it: named Exception, its message in English. */
export function googleError(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}
