/** Makes an error as Google's services throw it: named Exception, its message in English. */
export function googleError(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}
