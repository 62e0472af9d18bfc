import type { DeployWords } from './deploy-words';

/** Where a deployment is made from: the project's folder, the language, and what runs beside clasp. */
export interface Desk {
  /** The folder of the project, with dist, .claspignore and .clasp.real.json. */
  readonly root: string;
  /** The file that remembers what was made on Google; that of the office's own spreadsheet when not given. */
  readonly keptFile?: string;
  readonly env: NodeJS.ProcessEnv;
  /** The program that talks to Google: the path of its script. */
  readonly clasp: string;
  readonly words: DeployWords;
  readonly print: (line: string) => void;
  /** Builds into dist; tells whether that went well. */
  readonly build: () => Promise<boolean>;
  /** Tries the built files in seconds. Throws an error that names the fault. */
  readonly selfTest: () => void;
  /** Runs every test; tells whether all hold. */
  readonly test: () => Promise<boolean>;
}

/** A step of a deployment, by the name of its words. */
export type Step = keyof DeployWords['steps'];
