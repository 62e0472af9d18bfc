import type { People } from '../../src/workbook/ports';

/** A message, question or page that a person has seen. */
export type Met =
  | { told: string; title: string }
  | { asked: string; title: string }
  | { toast: string }
  | { opened: string; title: string; view: object };

/** A fake person who records what they meet and can type a prepared answer. */
type FakePeople = People & { met: Met[]; typed(text: string): string };

/** Text that the fake person types when asked `text`. */
export function preparedAnswer(people: People, text: string): string {
  return (people as FakePeople).typed(text);
}

/** A fake person who gives the prepared answers in order. Throws if none is left. */
export function fakePeople(answers: (string | boolean | null)[] = []): FakePeople {
  const met: Met[] = [];
  const next = (title: string, text: string) => {
    met.push({ asked: text, title });
    if (answers.length === 0) throw new Error(`No answer is prepared for: ${text}`);
    return answers.shift() ?? null;
  };
  return {
    met,
    alert: (title, text) => {
      met.push({ told: text, title });
    },
    confirm: (title, text) => next(title, text) === true,
    typed: (text) => {
      const answer = next('', text);
      return typeof answer === 'string' ? answer : '';
    },
    toast: (text) => {
      met.push({ toast: text });
    },
    selectedRow: () => null,
    openDialog: ({ page }, title, view) => {
      met.push({ opened: page, title, view });
    },
  };
}
