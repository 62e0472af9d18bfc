import { format } from '../src/texts/format';
import type { DeployContext } from './deploy-context';
import { stepsOf, titleOf } from './deploy-project';
import { knownProject } from './find-script';
import type { DeployOptions } from './options';

/**
 * Prints what a deployment would do, judging only by the saved project. Changes nothing and does
 * not ask Google.
 */
export function printPlan(context: DeployContext, options: DeployOptions): void {
  const { words, print } = context;
  const known = knownProject(context, options);
  const { scriptId, deploymentId } = known;
  const steps = stepsOf(known, options);
  const told: Partial<Record<(typeof steps)[number], string>> = {
    make: format(words.dryMake, { title: titleOf(context, options) }),
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
