/** Header of a made-up column. */
export const HEADER = { vi: 'Cột', en: 'Column' };
