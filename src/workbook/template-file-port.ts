/** A picture that opens set-up when it is clicked: beside which row, counted from 1, and what is said to who does not see it. */
export interface StartButton {
  readonly row: number;
  readonly text: string;
}

/** The spreadsheet that is made a template, as far as the publisher's press changes it. */
export interface TemplateFile {
  /** Tells whether no tab holds anything. */
  isBlank(): boolean;
  /** Writes the first tab, a line a row, with a button for set-up beside one, and sets the file's locale and zone to those of Vietnam. */
  writeStart(lines: readonly string[], button: StartButton): void;
  /** The address at which an office makes its copy. */
  copyAddress(): string;
}
