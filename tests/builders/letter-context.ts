import { deadlineStatusOn } from '../../src/calendar/deadline';
import type { LetterContext } from '../../src/letters/compose/letter-context';
import { words } from '../fakes/office';
import { deadlineRules } from './rules';
import { settings } from './settings';

/** Context for composing letters, with the default templates. Links contain the unit's code. */
export function letterDesk(fields: Partial<LetterContext> = {}): LetterContext {
  return {
    words,
    language: 'vi',
    settings: settings(),
    today: '2024-10-31',
    judgeOn: (day) => deadlineStatusOn(deadlineRules(), day),
    answerBy: () => '2024-11-05',
    pastContacts: () => [],
    mayPromise: () => false,
    fileId: () => 'tep',
    templates: new Map(Object.entries(words.templates) as never),
    templateCells: [],
    summaryLinkOf: () => ({ address: '', until: '' }),
    linkOf: ({ code }) => `https://script.example.org/exec?t=${code}`,
    dispatches: [],
    frozen: () => [],
    tracking: () => [],
    ...fields,
  };
}
