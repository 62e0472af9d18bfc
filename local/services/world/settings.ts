export interface Settings {
  owner: string;
  fileOwner: string;
  account: 'consumer' | 'workspace';
  locale: string;
  sheetZone: string;
  scriptZone: string;
  spreadsheetId: string;
  spreadsheetName: string;
  scriptId: string;
  /** Language of Google's error messages. */
  language: 'en' | 'vi';
  /** Milliseconds after which a run is killed. `null` for Google's own limit. */
  timeLimit: number | null;
  /**
   * True if getActiveSpreadsheet() returns the file in a web app. Documentation and practice differ on this.
   */
  activeSpreadsheetInWebApp: boolean;
  /** The manifest's oauthScopes. `null` if the manifest lists none, and then every scope is granted. */
  scopes: string[] | null;
  /** Text of each HTML file, by its name without extension. */
  htmlFiles: Record<string, string>;
}

/** Functions that JavaScript lacks and the host provides. */
export interface HostPort {
  digest(algorithm: string, bytes: number[]): ArrayLike<number>;
  hmac(algorithm: string, key: number[], bytes: number[]): ArrayLike<number>;
  pdf(html: string): ArrayLike<number>;
  /** Monotonic clock of this computer, in milliseconds. */
  elapsed(): number;
}
