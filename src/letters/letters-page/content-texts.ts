import { groupBy } from '../../texts/group-by';
import type { LetterContent } from '../rules/letter-contents';
import type { ContentCount } from '../rules/letters-view';
import type { LettersDialog } from './letters-words';

export function contentText(
  { words, count }: LettersDialog,
  { kind, number, nth }: LetterContent,
): string {
  const { contents, content } = words.letters;
  return content(contents[kind], nth === 0 ? '' : count(nth), number);
}

/** Texts of a letter's contents. If contents of one kind are about several dispatches, one text counts them. */
export function contentTexts(
  dialog: LettersDialog,
  contents: readonly LetterContent[],
): readonly string[] {
  const { contents: names, several } = dialog.words.letters;
  return [...groupBy(contents, ({ kind }) => kind)].flatMap(([kind, same]) => {
    const dispatches = new Set(same.map(({ number }) => number)).size;
    if (dispatches > 1) return [several(names[kind], dialog.count(dispatches))];
    return same.map((content) => contentText(dialog, content));
  });
}

export function countedContents(dialog: LettersDialog, counts: readonly ContentCount[]): string {
  const { contentList, counted } = dialog.words.letters;
  const listed = counts.map((content) =>
    counted(contentText(dialog, content), dialog.count(content.letters)),
  );
  return contentList(listed.join(', '));
}
