import { say } from '../src/texts/say';
import { stepsOf, titleOf } from './deploy-project';
import type { Desk } from './desk';
import { knownProject } from './find-script';
import type { DeployOptions } from './options';

/** Prints what a deployment would do, from what is kept on this machine alone; it changes and asks nothing. */
export function sayPlan(desk: Desk, options: DeployOptions): void {
  const { words, print } = desk;
  const known = knownProject(desk, options);
  const { scriptId, deploymentId } = known;
  const steps = stepsOf(known, options);
  const told: Partial<Record<(typeof steps)[number], string>> = {
    make: say(words.dryMake, { title: titleOf(desk, options) }),
    deploy: deploymentId ? say(words.dryUpdate, { deployment: deploymentId }) : words.dryDeploy,
    ...(scriptId ? { find: say(words.dryFind, { script: scriptId }) } : {}),
  };
  print(words.dryRun);
  steps.forEach((step, at) => {
    print(
      say(words.step, {
        number: at + 1,
        count: steps.length,
        step: told[step] ?? words.steps[step],
      }),
    );
  });
}
