/** Part of the bundle, because the tab is hidden by its name. */
export const START_TAB = 'Bắt đầu';
