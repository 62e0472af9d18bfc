import type {
  MailboxPlace,
  UnitsAbout,
  UnitsAnswer,
  UnitsOutcome,
  UnitsSeen,
  UnitsWriting,
} from './rules/units-view';

/** What the dialog Thay đổi đơn vị, đầu mối calls. */
export interface UnitChangesCalls {
  /** What a decision is about, nothing at first; the digest of the units that the dialog has already. */
  readUnits: (about?: UnitsAbout, known?: string) => UnitsAnswer;
  changeUnits: (seen: UnitsSeen, writing: UnitsWriting) => UnitsOutcome;
  findMailbox: (mailbox: string) => readonly MailboxPlace[];
}
