import type { Language } from '../../src/texts/language';
import type { AppsScriptOptions } from '../apps-script-options';
import type { openContext } from '../services/open-context';

/** A JavaScript realm with the imitated services, so that dates, arrays and errors are of one realm. */
export interface Realm {
  readonly openContext: typeof openContext;
  /** Evaluates the project's scripts in this realm. Can be called repeatedly. */
  loadScript(): void;
}

/** `scopes` and `timeZone` come from the manifest. They are `null` if the manifest does not have them. */
export interface ScriptProject {
  readonly htmlFiles: Record<string, string>;
  readonly scopes: string[] | null;
  readonly timeZone: string | null;
  openRealm(): Realm;
}

/**
 * What the emulator and the playground need from the program in which they run: Node
 * (`node/node-host.ts`) or a page in a browser (`page/page-host.ts`).
 */
export interface Host {
  /** Returns the script that `options` name, by default the built add-on. */
  projectOf(options: Pick<AppsScriptOptions, 'dist' | 'source' | 'htmlFiles'>): ScriptProject;
  /** Path of a file of `local/sample`, for `readFile`. */
  samplePath(name: string): string;
  /** Throws if the file cannot be read. */
  readFile(path: string): Uint8Array;
  /**
   * Returns a function that turns HTML into PDF, in the place of Google's converter. That function
   * throws a sentence in `language` if this host cannot do it.
   */
  pdfPrinter(language: Language): (html: string) => Uint8Array;
}
