import { afterAll, describe, expect, it } from 'vitest';
import type { Call } from './google-cloud';
import { endTrials, startTrial, type Trial } from './trial';

afterAll(endTrials);

/**
 * Where a first deployment is stopped, run after run, until one goes through. A spreadsheet or a script whose making was
 * not heard of is looked up by a person, so each is lost in a deployment of its own.
 */
const STOPS: readonly (readonly Call[])[] = [
  ['read user', 'list deployments', 'create sheet', 'read files', 'write files', 'list versions'],
  ['create script', 'create version', 'create deployment'],
  ['read files'],
];

/** Runs again, after doing what the sentence asks of a person. */
async function goOn(trial: Trial): Promise<string | null> {
  const sentence = await trial.deploy();
  if (!sentence?.startsWith('Lần trước dừng giữa lúc tạo')) return sentence;
  const [sheet] = trial.google.sheets;
  return sheet
    ? trial.deploy('--script', trial.google.openEditor(sheet.id))
    : trial.deploy('--new-sheet');
}

describe.each(STOPS)('a first deployment', async (...calls) => {
  const trial = await startTrial();

  it.each(calls)('stops after “%s”', async (call) => {
    trial.google.endAfter = call;
    expect(await goOn(trial)).toMatch(/^Bị ngắt ở bước/);
  });

  it('then goes through, and leaves what an undisturbed one leaves', async () => {
    trial.google.endAfter = null;
    expect(await goOn(trial)).toBeNull();
    const [script, ...others] = trial.google.scripts;
    expect([trial.google.sheets.length, others]).toEqual([1, []]);
    expect(script?.versions).toHaveLength(1);
    const { deploymentId } = trial.kept() ?? {};
    const served = script?.deployments.filter((one) => one.deploymentConfig.versionNumber);
    expect(served).toMatchObject([{ deploymentId, deploymentConfig: { versionNumber: 1 } }]);
  });
});
