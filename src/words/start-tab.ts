/**
 * Name of the first tab of a template that offices copy. It is part of the bundle, because the tab is hidden by
 * its name.
 */
export const START_TAB = 'Bắt đầu';
