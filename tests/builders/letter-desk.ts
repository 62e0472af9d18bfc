import { judgeDeadlines } from '../../src/calendar/deadline';
import type { LetterDesk } from '../../src/letters/compose/letter-desk';
import { words } from '../fakes/office';
import { deadlineRules } from './rules';
import { settings } from './settings';

/** Builds what letters are composed with: the templates that set-up makes, and links by the unit's code. */
export function letterDesk(fields: Partial<LetterDesk> = {}): LetterDesk {
  return {
    words,
    language: 'vi',
    settings: settings(),
    today: '2024-10-31',
    judgeOn: (day) => judgeDeadlines(deadlineRules(), day),
    answerBy: () => '2024-11-05',
    before: () => [],
    fileMark: () => 'tep',
    templates: new Map(Object.entries(words.templates) as never),
    templateCells: [],
    summaryLinkOf: () => ({ address: '', until: '' }),
    linkOf: ({ code }) => `https://script.example.org/exec?t=${code}`,
    directives: [],
    frozen: () => [],
    ...fields,
  };
}
