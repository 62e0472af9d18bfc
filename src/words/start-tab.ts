/** The name of the first tab of a template to copy: in the bundle, since a sending hides it by name. */
export const START_TAB = 'Bắt đầu';
