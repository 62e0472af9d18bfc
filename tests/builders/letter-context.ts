import { deadlineStatusOn } from '../../src/calendar/deadline';
import type { LetterContext, Template } from '../../src/letters/compose/letter-context';
import type { LetterKind } from '../../src/records/letter-kind';
import type { Words } from '../../src/words/words';
import { words } from '../fakes/office';
import { deadlineRules } from './rules';
import { settings } from './settings';

/** Words with templates of a test's own. */
export function withTemplates(edited: Partial<Record<LetterKind, Template>>): Words {
  return { ...words, templates: { ...words.templates, ...edited } } as Words;
}

/** Context for composing letters. Links contain the unit's code. */
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
    openings: new Map(),
    openingCells: [],
    summaryLinkOf: () => ({ address: '', until: '' }),
    linkOf: ({ code }) => `https://script.example.org/exec?t=${code}`,
    dispatches: [],
    frozen: () => [],
    tracking: () => [],
    ...fields,
  };
}
