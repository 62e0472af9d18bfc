export interface AppsScriptOptions {
  /** Folder of the built project. */
  dist?: string;
  /** Script code that is used instead of `dist`. `htmlFiles` are its HTML files by name. */
  source?: string;
  htmlFiles?: Record<string, string>;
  /** ISO instant at which the virtual clock starts. */
  now?: string;
  owner?: string;
  /** Owner of the file, whom no protection binds. Default: `owner`. */
  fileOwner?: string;
  account?: 'consumer' | 'workspace';
  locale?: string;
  sheetZone?: string;
  /** Time zone of the script. Default: the manifest's time zone. */
  scriptZone?: string;
  webAppUrl?: string;
  activeSpreadsheetInWebApp?: boolean;
  /** Language of Google's error messages. */
  language?: 'en' | 'vi';
  spreadsheetId?: string;
  spreadsheetName?: string;
  scriptId?: string;
  /**
   * `everyRun`: every run evaluates the script, as on Google. `once`: the script is evaluated once, for all
   * runs and for all files with the same script and time zone. `once` takes half the time and gives the same
   * result if the script keeps no state between runs.
   */
  evaluates?: 'everyRun' | 'once';
  /** Milliseconds after which a run is killed. Default: Google's limit. */
  timeLimit?: number;
  seed?: number;
  /** Turns HTML into PDF bytes. Default: bytes with a PDF header that no reader opens. */
  pdf?: (html: string) => Uint8Array;
}

/** A consumer account in Vietnam, at 08:00 on 30/10/2024, the day on which the sample dispatch was issued. */
export const defaultOptions = {
  now: '2024-10-30T01:00:00Z',
  owner: 'vanphong@phuninh.example.org',
  account: 'consumer',
  locale: 'vi_VN',
  sheetZone: 'Asia/Ho_Chi_Minh',
  webAppUrl: '',
  activeSpreadsheetInWebApp: true,
  language: 'en',
  spreadsheetId: 'spreadsheet-1',
  spreadsheetName: 'Đôn đốc',
  scriptId: 'script-1',
  seed: 1,
  evaluates: 'everyRun',
} as const;
