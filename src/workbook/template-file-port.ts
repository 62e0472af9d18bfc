/**
 * A picture that starts the set-up when it is clicked. `row` is the row in which it is placed, from 1, and
 * `text` is its alternative text.
 */
export interface StartButton {
  readonly row: number;
  readonly text: string;
}

/** The spreadsheet that the publisher turns into a template. */
export interface TemplateFile {
  /** True if all tabs are empty. */
  isBlank(): boolean;
  /**
   * Writes the first tab, one line per row, with the set-up button, and sets locale and time zone
   * to Vietnam's.
   */
  writeStart(lines: readonly string[], button: StartButton): void;
  /** Address at which an office makes its copy. */
  copyAddress(): string;
}
