import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';

let compiled: vm.Script | null = null;

/** Bundles the imitated services, once, into a script that defines `AppsScriptServices` in a context. */
export function servicesScript(): vm.Script {
  compiled ??= compile();
  return compiled;
}

function compile(): vm.Script {
  const entry = fileURLToPath(new URL('../services/open-context.ts', import.meta.url));
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'AppsScriptServices',
    target: 'es2022',
    platform: 'neutral',
    charset: 'utf8',
  });
  const code = outputFiles[0]?.text ?? '';
  return new vm.Script(code, { filename: 'apps-script-services.js' });
}
