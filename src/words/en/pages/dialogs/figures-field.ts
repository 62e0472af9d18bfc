import type { figuresField as vi } from '../../../vi/pages/dialogs/figures-field';

export const figuresField: typeof vi = {
  label: (row) => `Figure ${row}`,
  labelPlace: 'Name of the figure, e.g. News items published',
  measure: (row) => `Unit of measure of figure ${row}`,
  measurePlace: 'Unit of measure',
  kind: (row) => `Kind of figure ${row}`,
  kinds: {
    whole: 'Whole number',
    decimal: 'Number with decimals',
    rate: 'Rate of two figures',
    choice: 'One of',
    choices: 'Several of',
    yesNo: 'Yes or no',
    day: 'Day',
    text: 'Short text',
  },
  yesNo: ['Yes', 'No'],
  options: (row) => `Options of figure ${row}`,
  optionsPlace: 'Options, separated by semicolons: In person; Online',
  rate: {
    part: (row) => `Part of rate ${row}`,
    whole: (row) => `Whole of rate ${row}`,
    partPlace: 'Choose the part',
    wholePlace: 'Choose the whole',
  },
  ticks: {
    isRequired: 'Required',
    isSummed: 'Added over units',
    isAccumulated: 'Cumulative from January',
  },
  remove: 'Remove',
  removeRow: (row) => `Remove figure ${row}`,
  rollUp: 'Use the set “Roll-up of a lower office”',
};
