/** Makes a version 4 UUID from numbers drawn from 0 up to 1. */
export function makeUuid(draw: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(draw() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}
