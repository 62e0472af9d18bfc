/** Millimetres between the margins of an upright page, in both layouts. */
export const CHART_WIDTH = 165;
