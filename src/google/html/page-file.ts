/** File with all pages that have no file of their own, if the files were pasted by hand. */
const TOGETHER = 'pages';

const MARK = '<!--file ';

/**
 * Source of a page if the files were pasted by hand: its own file if `APART` names the page, otherwise its part
 * of the common file, from the page's mark to the next mark. Throws if the common file has no such mark.
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
