import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_CHROMIUM } from '../../local/host/chromium';
import type { RunReport } from '../../local/runs/run-report';
import { PageReader } from '../../scripts/compare/pages/page-reader';

/** A page with a field and a button. One second after opening it asks the server for a name. */
const PAGE = `<html lang="vi"><head><title>Trang</title></head><body>
<label for="a">Tên</label><input id="a" class="wide" value="x"><p hidden>Lỗi</p>
<button>Gửi</button>
<script>
  setTimeout(() => google.script.run
    .withSuccessHandler((name) => { document.getElementById('a').value = name; })
    .readName('DV-001'), 1000);
  document.querySelector('button').onclick = () => { document.querySelector('p').hidden = false; };
</script></body></html>`;

const server = {
  now: '2024-10-30T01:00:00Z',
  call: (fn: string, args: unknown[]) => ({ result: `${fn} ${args}` }) as unknown as RunReport,
};

describe.skipIf(!HAS_CHROMIUM)('the tree of a page', () => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await PageReader.start();
  });
  afterAll(() => reader.close());

  it('has tags, roles, names and values as they are once the server has answered', async () => {
    const [{ tree } = { tree: '' }] = await reader.treesOf(PAGE, server, 0);
    expect(tree.split('\n')).toEqual([
      'html lang=vi',
      ' head (hidden)',
      '  title',
      '   “Trang”',
      ' body',
      '  label',
      '   “Tên”',
      '  input textbox “Tên” value="readName DV-001"',
      '  p (hidden)',
      '   “Lỗi”',
      '  button button',
      '   “Gửi”',
    ]);
  });

  it('is read again after each pressed button, once for each label', async () => {
    const trees = await reader.treesOf(PAGE, server, 3);
    expect(trees.map(({ after }) => after)).toEqual(['', 'Gửi']);
    expect(trees[1]?.tree).toContain('\n  p paragraph\n   “Lỗi”\n');
  });
});
