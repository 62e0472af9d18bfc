/**
 * `npm start` serves the playground on this machine until Ctrl+C, and opens it in a browser if
 * there is one.
 */
import { spawn } from 'node:child_process';
import { format } from '../../src/texts/format';
import { endIfOptions } from '../no-options';
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

// The machine's locale says little about who reads this
const both = [playgroundWords('vi'), playgroundWords('en')];

endIfOptions(both.map(({ usage }) => usage).join('\n'));
const { address } = await servePlayground(await buildClient());
for (const words of both) console.log(format(words.address, { address }));
openBrowser(address);
