import type { DeployWords } from './deploy-words';
import type { VisitPage } from './page-access';

/** Context of a deployment: project folder, language, and the commands other than clasp. */
export interface DeployContext {
  /** The folder of the project, with dist, .claspignore and .clasp.real.json. */
  readonly root: string;
  /** File with the ids of what was created on Google, relative to `root`. Default: `PROJECT_FILE`. */
  readonly projectFile?: string;
  readonly env: NodeJS.ProcessEnv;
  /** Path of clasp's script, the program that talks to Google. */
  readonly clasp: string;
  /** Command that a person runs again, such as `npm run deploy`. */
  readonly command: string;
  /** Name under which clasp keeps the account, for machines with several; `null` for the usual one. */
  readonly user: string | null;
  readonly words: DeployWords;
  readonly print: (line: string) => void;
  /** Builds into dist. Returns true on success. */
  readonly build: () => Promise<boolean>;
  /** Tests the built files within seconds. Throws an error that names the fault. */
  readonly selfTest: () => void;
  /** Runs all tests. Returns true if they pass. */
  readonly test: () => Promise<boolean>;
  readonly visit: VisitPage;
}

/** A step of a deployment. Its title is in `words.steps`. */
export type Step = keyof DeployWords['steps'];
