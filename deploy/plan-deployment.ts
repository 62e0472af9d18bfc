import { say } from '../src/texts/say';
import { stepsWith } from './deploy-project';
import type { Desk } from './desk';
import { knownProject } from './find-script';
import type { DeployOptions } from './options';

/** Prints what a deployment would do, from what is kept on this machine alone; it changes and asks nothing. */
export function sayPlan(desk: Desk, options: DeployOptions): void {
  const { words, print } = desk;
  const { scriptId, deploymentId } = knownProject(desk, options);
  const steps = stepsWith(scriptId ? [] : ['make']);
  const told: Partial<Record<(typeof steps)[number], string>> = {
    make: say(words.dryMake, { title: words.sheetTitle }),
    deploy: deploymentId ? say(words.dryUpdate, { deployment: deploymentId }) : words.dryDeploy,
    ...(scriptId ? { find: say(words.dryFind, { script: scriptId }) } : {}),
    ...(options.skipTests ? { test: words.testsSkipped.trim() } : {}),
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
