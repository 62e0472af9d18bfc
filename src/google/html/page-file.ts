/** The file in which all pages stand that are none of their own where an office has pasted the files. */
const TOGETHER = 'pages';

const MARK = '<!--file ';

/**
 * Gives the text of a page as the build wrote it, where people paste the files: of most pages a piece of one file, from the
 * page's mark to the next.
 * @see https://developers.google.com/apps-script/reference/html/html-template#getRawContent()
 */
export function pageText(name: string): string {
  const isApart = APART?.includes(name);
  const file = HtmlService.createTemplateFromFile(isApart ? name : TOGETHER).getRawContent();
  if (isApart) return file;
  const mark = `${MARK}${name}-->`;
  const from = file.indexOf(mark);
  if (from < 0) throw new Error(`${TOGETHER}.html has no ${name}.`);
  const [piece = ''] = file.slice(from + mark.length).split(MARK, 1);
  return piece;
}
