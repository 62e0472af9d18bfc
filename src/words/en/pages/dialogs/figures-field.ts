import type { figuresField as vi } from '../../../vi/pages/dialogs/figures-field';

export const figuresField: typeof vi = {
  label: (row) => `Figure ${row}`,
  labelPlace: 'Name of the figure, e.g. News items published',
  measure: (row) => `Unit of measure of figure ${row}`,
  measurePlace: 'Unit of measure',
  ticks: {
    isDecimal: 'Has decimals',
    isRequired: 'Required',
    isSummed: 'Added over units',
    isAccumulated: 'Cumulative from January',
  },
  remove: 'Remove',
  removeRow: (row) => `Remove figure ${row}`,
  rollUp: 'Use the set “Roll-up of a lower office”',
};
