/** How the imitated Google is set up; every field has a default. */
export interface AppsScriptOptions {
  /** Folder of the built project. */
  dist?: string;
  /** A script handed in as text instead of a folder, with its HTML files by name. */
  source?: string;
  htmlFiles?: Record<string, string>;
  /** ISO instant at which the virtual clock starts. */
  now?: string;
  /** Who made the file and deploys the page. */
  owner?: string;
  account?: 'consumer' | 'workspace';
  locale?: string;
  sheetZone?: string;
  /** The script's zone; the manifest's unless given. */
  scriptZone?: string;
  webAppUrl?: string;
  activeSpreadsheetInWebApp?: boolean;
  /** The language of Google's own error texts. */
  language?: 'en' | 'vi';
  spreadsheetId?: string;
  spreadsheetName?: string;
  scriptId?: string;
  /**
   * Whether each run evaluates the script anew, as on Google, or the first one for all, in every file with that script: that
   * takes half the time, and is the same for a script that keeps nothing from one run to the next.
   */
  evaluates?: 'anew' | 'once';
  /** Milliseconds after which a run is killed; those of Google unless given. */
  timeLimit?: number;
  /** From which everything random is drawn: the same acts on the same seed give the same history. */
  seed?: number;
  /** Turns HTML into PDF bytes; a stand-in that no reader opens unless given. */
  pdf?: (html: string) => Uint8Array;
}

/** What nobody has to say: a consumer account in Vietnam at eight in the morning of the dispatch's day. */
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
