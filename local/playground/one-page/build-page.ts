import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtFolder } from '../../host/node/built-folder';
import { bundleServices } from '../../host/node/bundle-services';
import type { PageFiles } from '../../host/page/page-host';
import { buildClient } from '../server/client-files';
import { licencesOf } from './licences';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Content security policy of the page. It may reach no network. Owl compiles its templates and the
 * hidden realm evaluates the add-on at run time, which needs `unsafe-eval`; dialogs in frames
 * inherit the policy.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'frame-src blob: data:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const LINKS = {
  style: '<link rel="stylesheet" href="client.css" />',
  script: '<script defer src="client.js"></script>',
};

export interface PageOrder {
  /** Folder of the built add-on. */
  readonly dist?: string;
  /** Path of the page's script. */
  readonly main?: string;
}

/** Builds the whole playground, or another script with the same files, as one page. */
export async function buildPage({
  dist = builtFolder,
  main = join(root, 'local/playground/one-page/main.ts'),
}: PageOrder = {}): Promise<string> {
  const { html, script, style, packages } = await buildClient(main);
  const files: PageFiles = {
    addOn: textsIn(dist),
    services: bundleServices({ minify: true }),
    samples: textsIn(join(root, 'local/sample')),
  };
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
  const json = JSON.stringify(files).replaceAll('<', '\\u003c');
  return html
    .replace(LINKS.style, () => `${policy}\n<style>${style}</style>`)
    .replace(LINKS.script, '')
    .replace('</body>', () =>
      [
        `<script type="application/json" id="files">${json}</script>`,
        `<script>${inlineScript(script)}</script>`,
        `<script type="text/plain" id="licences">${inlineScript(licencesOf(packages, root))}</script>`,
        '</body>',
      ].join('\n'),
    );
}

function textsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Escapes texts that would end the script, or begin a comment that hides its end. */
function inlineScript(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
