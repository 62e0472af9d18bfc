import { readFileSync } from 'node:fs';

/** A named question: a view over the figures, and the order of its rows as SQL. */
export interface Question {
  readonly view: string;
  readonly order: string;
}

/** Questions that `--ask` accepts, by name. */
export const QUESTIONS = {
  'not-sent': {
    view: 'not_sent',
    order: 'year DESC, month DESC, issued_on DESC, number, issuing_body, office',
  },
  completion: {
    view: 'completion',
    order: 'cut_off DESC, issued_on DESC, number, issuing_body, office',
  },
  late: { view: 'late_by_block', order: 'year DESC, month DESC, late_percent DESC, block' },
  years: { view: 'years', order: 'year, month' },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionName = keyof typeof QUESTIONS;

/** Views in the order in which they must be created. */
export const VIEWS = ['latest', 'month_end', ...Object.values(QUESTIONS).map(({ view }) => view)];

/** SQL statements that create the views. They are written for BigQuery and run unchanged in DuckDB. */
export function viewStatements(): string[] {
  return VIEWS.map((view) => readFileSync(new URL(`${view}.sql`, import.meta.url), 'utf8'));
}

export function askStatement({ view, order }: Question): string {
  return `SELECT * FROM dondoc.${view} ORDER BY ${order}`;
}

export function isQuestion(name: string): name is QuestionName {
  return Object.hasOwn(QUESTIONS, name);
}
