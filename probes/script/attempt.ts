import type { Plain } from '../read/probe';

/** Returns the result of `act`, or `{ throws: message }` if it throws: a refusal is a result too. */
export function attempt(act: () => Plain): Plain {
  try {
    return act();
  } catch (error) {
    return { throws: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs several acts. One that throws does not stop the others. */
export function attemptEach(acts: Readonly<Record<string, () => Plain>>): Plain {
  const answers: Record<string, Plain> = {};
  for (const [name, act] of Object.entries(acts)) answers[name] = attempt(act);
  return answers;
}

export function timed(act: () => void): number {
  const start = Date.now();
  act();
  return Date.now() - start;
}

/** Average milliseconds per turn. */
export function timedEach(turns: number, act: (turn: number) => void): number {
  const all = timed(() => {
    for (let turn = 0; turn < turns; turn += 1) act(turn);
  });
  return Math.round((all / turns) * 100) / 100;
}
