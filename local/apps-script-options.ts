/** Settings of the imitated Google. Every field has a default. */
export interface AppsScriptOptions {
  /** Folder of the built project. */
  dist?: string;
  /** A script as text instead of a folder, with its HTML files by name. */
  source?: string;
  htmlFiles?: Record<string, string>;
  /** ISO instant at which the virtual clock starts. */
  now?: string;
  /** Owner of the file, who also deploys the web page. */
  owner?: string;
  account?: 'consumer' | 'workspace';
  locale?: string;
  sheetZone?: string;
  /** The script's time zone. Default: the one in the manifest. */
  scriptZone?: string;
  webAppUrl?: string;
  activeSpreadsheetInWebApp?: boolean;
  /** Language of Google's own error texts. */
  language?: 'en' | 'vi';
  spreadsheetId?: string;
  spreadsheetName?: string;
  scriptId?: string;
  /**
   * `anew`: every run evaluates the script, as on Google. `once`: one evaluation is shared by all runs and by all
   * files with that script. `once` takes half the time and gives the same result if the script keeps no state between
   * runs.
   */
  evaluates?: 'anew' | 'once';
  /** Milliseconds after which a run is killed. Default: Google's limit. */
  timeLimit?: number;
  /** Seed of everything random. The same acts with the same seed give the same history. */
  seed?: number;
  /** Turns HTML into PDF bytes. Default: a placeholder that no reader opens. */
  pdf?: (html: string) => Uint8Array;
}

/** A consumer account in Vietnam, at eight in the morning of the dispatch's day. */
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
  evaluates: 'anew',
} as const;
