import { print as words } from '../../words/vi/report/print';
import { printFile } from './summary-template';

/** The printed summaries in Vietnamese: the build writes them to dist/print-vi.html. */
export const print = printFile(words, 'vi');
