export declare const HEADLESS_SHELL: string;
export declare const NO_BROWSER: string;
export declare function findBrowser(machine?: {
  readonly platform?: NodeJS.Platform;
  readonly env?: NodeJS.ProcessEnv;
  readonly exists?: (path: string) => boolean;
}): string | null;
