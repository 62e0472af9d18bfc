/**
 * `npm run live-check`: puts the kit on Google, or prints what to paste; measures cold starts;
 * saves a result.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DeployFailure } from '../../deploy/deploy-failure';
import { visitPage } from '../../deploy/page-access';
import { INSTALLED_CLASP } from '../../deploy/run-clasp';
import { buildKit } from './build-kit';
import { readKitOptions, runKitCommand } from './command';

const root = fileURLToPath(new URL('../../', import.meta.url));

try {
  const options = readKitOptions(process.argv.slice(2));
  const context = {
    root,
    out: join(root, 'out/live-check'),
    env: process.env,
    clasp: INSTALLED_CLASP,
    language: options.language,
    build: buildKit,
    visit: visitPage,
    user: options.user,
    print: (line: string) => console.log(line),
  };
  await runKitCommand(context, options, async (address) => (await fetch(address)).text());
} catch (error) {
  if (!(error instanceof DeployFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
