import { stages } from '../../words/en/letters';
import { report } from '../../words/en/report';
import { audiences, trainingForms } from '../../words/en/training-forms';
import type { ReportDesk } from '../data/report-words';
import { printFile } from './print-template';

const words = { report, stages, audiences, trainingForms } as unknown as ReportDesk['words'];

/** The printed reports in English: the build writes them to dist/print-en.html. */
export const print = printFile({ words, language: 'en' });
