import { report } from '../../words/vi/report/report';
import { audiences, trainingForms } from '../../words/vi/report/training-forms';
import { stages } from '../../words/vi/sentences/letters';
import { printFile } from './print-template';

const words = { report, stages, audiences, trainingForms };

/** The printed reports in Vietnamese: the build writes them to dist/print-vi.html. */
export const print = printFile({ words, language: 'vi' });
