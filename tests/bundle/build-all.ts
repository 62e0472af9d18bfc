import type { Plugin } from 'esbuild';

/** How the bundle opens the spreadsheet: as the active one, or by its id. */
export type Door = 'active' | 'by-id';

interface BuildScript {
  buildAll(options: {
    out: string;
    door: Door;
    access?: 'anyone' | 'domain';
    template?: boolean;
    pasted?: boolean;
    plugins: readonly Plugin[];
  }): Promise<{ map: string }>;
  /** Folder of each page by name. */
  readonly PAGES: Readonly<Record<string, string>>;
  buildServer(options: { door: Door; plugins: readonly Plugin[] }): Promise<{ code: Uint8Array }>;
}

/** Functions of the build script, typed for tests. `buildServer` builds the server code alone. */
export const { buildAll, buildServer, PAGES } = (await import(
  new URL('../../scripts/build.mjs', import.meta.url).href
)) as BuildScript;
