/** Name of the first tab of a template to copy; part of the bundle, since sending letters hides the tab by name. */
export const START_TAB = 'Bắt đầu';
