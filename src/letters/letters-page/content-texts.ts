import { groupBy } from '../../texts/group-by';
import type { LetterContent } from '../rules/letter-contents';
import type { ContentCount } from '../rules/letters-view';
import type { LettersDialog } from './letters-words';

/** What a page needs to name contents: a naming about letters, or the page for telephones. */
export interface ContentNaming extends Pick<LettersDialog, 'count'> {
  readonly words: Pick<LettersDialog['words'], 'letters'>;
}

export function contentText(
  { words, count }: ContentNaming,
  { kind, number, nth }: LetterContent,
): string {
  const { contents, content } = words.letters;
  return content(contents[kind], nth === 0 ? '' : count(nth), number);
}

/** Texts of a letter's contents. If contents of one kind are about several dispatches, one text counts them. */
export function contentTexts(
  naming: ContentNaming,
  contents: readonly LetterContent[],
): readonly string[] {
  const { contents: names, several } = naming.words.letters;
  return [...groupBy(contents, ({ kind }) => kind)].flatMap(([kind, same]) => {
    const dispatches = new Set(same.map(({ number }) => number)).size;
    if (dispatches > 1) return [several(names[kind], naming.count(dispatches))];
    return same.map((content) => contentText(naming, content));
  });
}

export function countedContents(naming: ContentNaming, counts: readonly ContentCount[]): string {
  const { contentList, counted } = naming.words.letters;
  const listed = counts.map((content) =>
    counted(contentText(naming, content), naming.count(content.letters)),
  );
  return contentList(listed.join('; '));
}
