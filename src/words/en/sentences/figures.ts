import type { Translated } from '../../translated';
import type {
  figureFaults as viFaults,
  figuresPublic as viPublic,
} from '../../vi/sentences/figures';

export const figureFaults: Translated<typeof viFaults> = {
  unreadable:
    'Row {row}: “{label}” cannot be read. Give the name of the figure, and the unit of measure in brackets, e.g. News items published (items).',
  noLabel: 'Row {row}: the figure has no name. Name it, or remove the row.',
  labelLong: 'Row {row}: the name is longer than {limit} characters. Shorten “{label}”.',
  measureLong:
    'Row {row}: the unit of measure of “{label}” is longer than {limit} characters. Shorten it.',
  person:
    'Row {row}: “{label}” asks about persons. Ask only for totals of the unit, not for names, dates of birth, numbers of papers, accounts or conduct of single persons. For example, “Number of offences” in place of “Offenders”.',
  twice: 'Row {row}: “{label}” is in a row above. Rename or remove one of them.',
  accumulated:
    'Row {row}: “{label}” is not added over units, so it cannot be cumulative. Tick “Added over units”, or clear “Cumulative from January”.',
  options:
    'Row {row}: “{label}” needs 2 to 12 different options of at most {limit} characters, separated by semicolons. For example: In person; Online.',
  rate: 'Row {row}: “{label}” is a rate and is computed from two other figures of this table: the part and the whole. Choose them.',
  personOption: 'Row {row}: an option of “{label}” asks about persons. Remove it or change it.',
  many: 'There are {row} figures, more than {limit}. A document asks for at most {limit}; remove some rows.',
};

export const figuresPublic: Translated<typeof viPublic> =
  'The figure “{labels}” may be a state secret. If you are sure that it is not, tick this box; if not, remove the figure.';
