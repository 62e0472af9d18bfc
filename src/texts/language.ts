/** The languages that people read: Vietnamese first, English complete. */
export type Language = 'vi' | 'en';
