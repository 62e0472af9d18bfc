/**
 * Replays a failed property test with the same examples: `SEED=<seed named in the failure> npx
 * vitest run <file>`.
 */
if (process.env.SEED !== undefined) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: Number(process.env.SEED) });
}

export {};
