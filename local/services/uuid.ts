import type { World } from './world';

/** Makes a version 4 UUID that is the same each time the same history is played. */
export function makeUuid(world: World): string {
  world.state.counter += 1;
  let seed = Math.imul(world.state.counter, 0x9e3779b1) >>> 0;
  const digit = () => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x85ebca6b) + 0x6d2b79f5) >>> 0;
    return ((seed >>> 13) & 15).toString(16);
  };
  const text = (length: number) => Array.from({ length }, digit).join('');
  const variant = '89ab'.charAt(Number.parseInt(digit(), 16) & 3);
  return `${text(8)}-${text(4)}-4${text(3)}-${variant}${text(3)}-${text(12)}`;
}
