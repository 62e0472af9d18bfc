/** `row` is the row in which the picture is placed, from 1; `text` is its alternative text. */
export interface StartButton {
  readonly row: number;
  readonly text: string;
}

export interface TemplateFile {
  isBlank(): boolean;
  /**
   * Writes the first tab, one line per row, with the set-up button, and sets locale and time zone
   * to Vietnam's.
   */
  writeStart(lines: readonly string[], button: StartButton): void;
  /** Address at which an office makes its copy. */
  copyAddress(): string;
}
