import { readFileSync } from 'node:fs';

/** A named question: a view over the figures, and the order of its rows. */
export interface Question {
  readonly view: string;
  readonly order: string;
}

/** Questions of a province, by name for `--ask`. */
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

/** Views in order of dependency. */
export const VIEWS = ['latest', 'month_end', ...Object.values(QUESTIONS).map(({ view }) => view)];

/** Statements that create the views. DuckDB runs the same text that is meant for BigQuery. */
export function viewStatements(): string[] {
  return VIEWS.map((view) => readFileSync(new URL(`${view}.sql`, import.meta.url), 'utf8'));
}

export function askStatement({ view, order }: Question): string {
  return `SELECT * FROM dondoc.${view} ORDER BY ${order}`;
}

export function isQuestion(name: string): name is QuestionName {
  return Object.hasOwn(QUESTIONS, name);
}
