/** Advances a mulberry32 generator (public domain) and returns a number in [0, 1). Its state is 32 bits. */
export function nextRandom(generator: { random: number }): number {
  generator.random = (generator.random + 0x6d2b79f5) | 0;
  let mixed = Math.imul(generator.random ^ (generator.random >>> 15), 1 | generator.random);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
