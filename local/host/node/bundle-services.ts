import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** Bundles the imitated services as a script that defines `AppsScriptServices` in a realm. */
export function bundleServices({ minify = false } = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('../../services/open-context.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'AppsScriptServices',
    target: 'es2022',
    platform: 'neutral',
    charset: 'utf8',
    minify,
  });
  return outputFiles[0]?.text ?? '';
}
