/** What a person may leave unticked as Google asks for permissions. */
export type Permission = 'sheet' | 'mail' | 'dialogs' | 'clock' | 'account';

/** Who runs the script. */
export interface Account {
  /** The account whose rights and quota the run uses. */
  effective(): string;
  /** The person who acts; '' when Google does not say. */
  active(): string;
  /** A name for this run that no other has. */
  runName(): string;
  /** The permissions that this account has not given, or has taken back; reads nothing of the spreadsheet. */
  missing(): readonly Permission[];
  /** Has Google ask for what is missing, which ends the run. */
  askPermissions(): void;
}
