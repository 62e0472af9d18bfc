import type { Plugin } from 'esbuild';

/** How the bundle reaches the spreadsheet. */
export type Door = 'active' | 'by-id';

interface BuildScript {
  buildAll(options: {
    out: string;
    door: Door;
    access?: 'anyone' | 'domain';
    template?: boolean;
    pasted?: boolean;
    plugins: readonly Plugin[];
  }): Promise<unknown>;
  /** Folder of each page by name. */
  readonly PAGES: Readonly<Record<string, string>>;
  buildServer(options: { door: Door; plugins: readonly Plugin[] }): Promise<{ code: Uint8Array }>;
}

/** Builds the add-on, or its server code alone, and names its pages; the tests of the manifest hand it what others leave out. */
export const { buildAll, buildServer, PAGES } = (await import(
  new URL('../../scripts/build.mjs', import.meta.url).href
)) as BuildScript;
