import { report } from '../../words/en/report/report';
import { audiences, trainingForms } from '../../words/en/report/training-forms';
import { stages } from '../../words/en/sentences/letters';
import type { ReportDesk } from '../data/report-words';
import { printFile } from './print-template';

const words = { report, stages, audiences, trainingForms } as unknown as ReportDesk['words'];

/** The printed reports in English: the build writes them to dist/print-en.html. */
export const print = printFile({ words, language: 'en' });
