export const AUTHORISATION_REQUIRED =
  'Authorization is required to perform that action. Please run the script again to authorize it.';

/**
 * Creates an error with the name `Exception`, as Google's services throw. `message` is Google's
 * English text.
 */
export function googleError(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}
