import { format } from '../src/texts/format';
import { stepsOf, titleOf } from './deploy-project';
import type { Desk } from './desk';
import { knownProject } from './find-script';
import type { DeployOptions } from './options';

/** Prints what a deployment would do, from what is kept on this machine alone; it changes and asks nothing. */
export function sayPlan(dialog: Desk, options: DeployOptions): void {
  const { words, print } = dialog;
  const known = knownProject(dialog, options);
  const { scriptId, deploymentId } = known;
  const steps = stepsOf(known, options);
  const told: Partial<Record<(typeof steps)[number], string>> = {
    make: format(words.dryMake, { title: titleOf(dialog, options) }),
    deploy: deploymentId ? format(words.dryUpdate, { deployment: deploymentId }) : words.dryDeploy,
    ...(scriptId ? { find: format(words.dryFind, { script: scriptId }) } : {}),
  };
  print(words.dryRun);
  steps.forEach((step, at) => {
    print(
      format(words.step, {
        number: at + 1,
        count: steps.length,
        step: told[step] ?? words.steps[step],
      }),
    );
  });
}
