import { afterAll, describe, expect, it } from 'vitest';
import type { Call } from './google-cloud';
import { endTrials, startTrial, type Trial } from './trial';

afterAll(endTrials);

/**
 * Calls at which first deployments are interrupted, one list for each deployment and one call for
 * each run. A person must look up a spreadsheet or script whose creation was not confirmed, so
 * these two interruptions are in different deployments.
 */
const STOPS: readonly (readonly Call[])[] = [
  ['read user', 'list deployments', 'create sheet', 'read files', 'write files', 'list versions'],
  ['create script', 'create version', 'create deployment'],
  ['read files'],
];

/** Deploys again, after doing what the message asks of a person. */
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

  it('then succeeds, with the same result as an uninterrupted one', async () => {
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
