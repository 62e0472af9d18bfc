import type { DeployWords } from './deploy-words';

/** What a deployment needs: project folder, language, and the commands besides clasp. */
export interface DeployContext {
  /** The folder of the project, with dist, .claspignore and .clasp.real.json. */
  readonly root: string;
  /** File with the ids of what was created on Google. The default is that of the office's own spreadsheet. */
  readonly projectFile?: string;
  readonly env: NodeJS.ProcessEnv;
  /** The program that talks to Google: the path of its script. */
  readonly clasp: string;
  readonly words: DeployWords;
  readonly print: (line: string) => void;
  /** Builds into dist. Returns true on success. */
  readonly build: () => Promise<boolean>;
  /** Tests the built files in seconds. Throws an error that names the fault. */
  readonly selfTest: () => void;
  /** Runs all tests. Returns true if they pass. */
  readonly test: () => Promise<boolean>;
}

/** A step of a deployment, by the name of its words. */
export type Step = keyof DeployWords['steps'];
