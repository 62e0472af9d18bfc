/** Replays a failed property: `SEED=<the seed that its failure names> npx vitest run <file>` draws the same examples again. */
if (process.env.SEED !== undefined) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: Number(process.env.SEED) });
}

export {};
