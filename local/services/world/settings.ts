/** What the imitated Google is told once, when it is made. */
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
  /** The language of Google's own error texts. */
  language: 'en' | 'vi';
  /** Milliseconds after which a run is killed; null for Google's own. */
  timeLimit: number | null;
  /** Whether getActiveSpreadsheet() gives the file in a web app: documentation and practice differ. */
  activeSpreadsheetInWebApp: boolean;
  /** The manifest's oauthScopes; null when it names none and every scope is granted. */
  scopes: string[] | null;
  /** The project's HTML files: name without extension, content. */
  htmlFiles: Record<string, string>;
}

/** What needs the computer rather than the language: handed in by the host. */
export interface HostPort {
  digest(algorithm: string, bytes: number[]): ArrayLike<number>;
  hmac(algorithm: string, key: number[], bytes: number[]): ArrayLike<number>;
  pdf(html: string): ArrayLike<number>;
  /** Milliseconds of this computer, on a clock that only runs forward. */
  elapsed(): number;
}
