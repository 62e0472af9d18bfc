import { print as words } from '../../words/en/report/print';
import { printFile } from './summary-template';

/** The printed summaries in English: the build writes them to dist/print-en.html. */
export const print = printFile(words, 'en');
