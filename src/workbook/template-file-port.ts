/** The spreadsheet that is made a template, as far as the publisher's press changes it. */
export interface TemplateFile {
  /** Tells whether no tab holds anything. */
  isBlank(): boolean;
  /** Writes the first tab, a line a row, and sets the file's locale and zone to those of Vietnam. */
  writeStart(lines: readonly string[]): void;
  /** The address at which an office makes its copy. */
  copyAddress(): string;
}
