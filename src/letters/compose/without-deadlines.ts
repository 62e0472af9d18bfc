import { type TemplateValues, withoutLines } from '../../texts/fill-template';
import type { Template } from './letter-context';

/** Placeholders of days, which have no value if the dispatch sets no such deadline. */
const DEADLINES = ['han', 'han_ngan', 'han_chi_tiet', 'han_xac_nhan', 'han_hoan_thanh'] as const;

/**
 * The template without what names a deadline that the letter does not have: lines of the body, and the part of the
 * subject from the comma, bracket or semicolon before it. A subject without such a part is replaced by `builtIn`'s.
 */
export function withoutDeadlines(
  template: Template,
  values: TemplateValues,
  builtIn: Template,
): Template {
  const lacking = DEADLINES.filter((name) => values[name] === '');
  const body = lacking.reduce(withoutLines, template.body);
  const subject = lacking.reduce(withoutPart, template.subject);
  if (!lacking.some((name) => subject.includes(`{${name}}`))) return { subject, body };
  return { subject: lacking.reduce(withoutPart, builtIn.subject), body };
}

/** Lines of a body that letters without such a deadline lack. */
export function deadlineLines(body: string): readonly string[] {
  return body.split('\n').filter((line) => DEADLINES.some((name) => line.includes(`{${name}}`)));
}

function withoutPart(subject: string, name: string): string {
  return subject.replace(new RegExp(`\\s*[,;(][^,;(){}]*\\{${name}\\}\\)?`), '');
}
