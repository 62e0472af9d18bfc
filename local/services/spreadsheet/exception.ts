/** Error as Apps Script throws it: the name is Exception and the message stands alone. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}
