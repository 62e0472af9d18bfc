import { templateSentence } from '../letters/compose/compose-letter';
import { letterContext } from '../letters/compose/letter-context';
import type { TemplateValues } from '../texts/fill-template';
import type { Ports } from '../workbook/ports';
import type { Office } from '../workbook/reading/office';
import { heldLetters, sendingProblems } from './held-letters';
import { refusedBefore } from './letter-health';
import { tellOwner } from './tell-owner';
import { whatWaits } from './today/what-waits';

/**
 * Tells the owner what waits, by the day's one letter, where something keeps letters from going out or leaves it open whether
 * they did: the list of Việc hôm nay, in ten lines. Letters that Google refused are no reason for another once they were told of: they wait for nothing.
 */
export function sendHealthNotice(ports: Ports, office: Office): void {
  const problemsOf = () => {
    const problems = heldLetters(office, sendingProblems(ports, office));
    if (problems.length === 0) return problems;
    const known = new Set(refusedBefore(office, ports.scriptProperties.get('healthOn') ?? ''));
    return problems.every((problem) => known.has(problem)) ? [] : problems;
  };
  const linesOf = () => whatWaits(ports, office).flatMap(({ text, lines }) => [text, ...lines]);
  const own = office.words.templates.health;
  const templateOf = (values: TemplateValues) => {
    const context = letterContext(ports, office, false);
    const template = context.templates.get('health') ?? own;
    return templateSentence('health', template, values, context) === null ? template : own;
  };
  tellOwner(ports, office, { problemsOf, linesOf, templateOf });
}
