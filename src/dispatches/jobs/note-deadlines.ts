import { formatDay } from '../../calendar/day';
import { type Directive, isOver } from '../../records/directive';
import { say } from '../../texts/say';
import type { Words } from '../../words/words';
import type { Ports } from '../../workbook/ports';
import { directiveOf, readTab } from '../../workbook/reading/office';
import { directivesTab } from '../../workbook/tabs/directives-tab';

/** Says of dispatches that are not done with that training is due before the receipt: it may be meant so, and keeps nothing back. */
export function deadlineNotes(directives: readonly Directive[], { health }: Words): string[] {
  return directives
    .filter((directive) => !isOver(directive) && directive.trainBy < directive.acknowledgeBy)
    .map(({ number, acknowledgeBy, trainBy }) =>
      say(health.trainFirst, {
        number,
        train: formatDay(trainBy),
        acknowledge: formatDay(acknowledgeBy),
      }),
    );
}

/** Says so in passing of the rows of Văn bản that a person has just edited, as the dialogs ask about it, with what else is to be said of these. */
export function noteDeadlines(
  ports: Ports,
  { firstRow, lastRow }: { firstRow: number; lastRow: number },
  othersOf: (directives: readonly Directive[]) => readonly string[],
): void {
  const words = ports.words();
  const edited = readTab(ports, directivesTab, words).rows.filter(
    ({ at }) => at >= firstRow && at <= lastRow,
  );
  const directives = edited.map(({ row }) => directiveOf(row));
  const notes = [...deadlineNotes(directives, words), ...othersOf(directives)];
  if (notes.length > 0) ports.people.toast(notes.join('\n'));
}
