/** Settings of the imitated Google, fixed when it is started. */
export interface Settings {
  owner: string;
  account: 'consumer' | 'workspace';
  /** The spreadsheet's locale, such as vi_VN. */
  locale: string;
  sheetZone: string;
  scriptZone: string;
  spreadsheetId: string;
  spreadsheetName: string;
  scriptId: string;
  /** Language of Google's own error texts. */
  language: 'en' | 'vi';
  /** Milliseconds after which a run is killed. Null for Google's limit. */
  timeLimit: number | null;
  /** True if getActiveSpreadsheet() returns the file in a web app: documentation and practice differ. */
  activeSpreadsheetInWebApp: boolean;
  /** The manifest's oauthScopes. Null if it names none: every scope is granted. */
  scopes: string[] | null;
  /** HTML files by name without extension. */
  htmlFiles: Record<string, string>;
}

/** Functions of the computer that the language lacks, provided by the host. */
export interface HostPort {
  digest(algorithm: string, bytes: number[]): ArrayLike<number>;
  hmac(algorithm: string, key: number[], bytes: number[]): ArrayLike<number>;
  pdf(html: string): ArrayLike<number>;
  /** Monotonic clock of this computer, in milliseconds. */
  elapsed(): number;
}
