/**
 * `npm start` serves the playground on this machine until Ctrl+C, and opens it in a browser if
 * there is one.
 */
import { spawn } from 'node:child_process';
import { format } from '../../src/texts/format';
import { playgroundWords } from './client/playground-words';
import { buildClient } from './server/client-files';
import { servePlayground } from './server/serve-playground';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Opens an address in the default browser. Does nothing if that fails. */
function openBrowser(address: string): void {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}

const { address } = await servePlayground(await buildClient());
// The machine's locale says little about who reads this
for (const language of ['vi', 'en'] as const)
  console.log(format(playgroundWords(language).address, { address }));
openBrowser(address);
