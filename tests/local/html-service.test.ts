import { describe, expect, it } from 'vitest';
import { googleWith, runBody } from './run-source';

function printed(template: string, value: unknown): unknown {
  return runBody(
    `const t = HtmlService.createTemplateFromFile('page'); t.value = ${JSON.stringify(value)};
     return t.evaluate().getContent();`,
    { htmlFiles: { page: template } },
  ).result;
}

describe('templates', () => {
  it('run scriptlets and see the properties set on them and the script', () => {
    const google = googleWith(
      `function main() {
        const t = HtmlService.createTemplate('<? for (const u of units) { ?><li><?= upper(u) ?></li><? } ?>');
        t.units = ['a', 'b'];
        return t.evaluate().getContent();
      }
      function upper(text) { return text.toUpperCase(); }`,
    );
    expect(google.run({ fn: 'main' }).result).toBe('<li>A</li><li>B</li>');
  });

  it.each([
    ['text', '<p><?= value ?></p>', `<p>&lt;b&gt;&quot;&#39;&amp;</p>`],
    ['an attribute', '<p title="<?= value ?>">', `<p title="&lt;b&gt;&quot;&#39;&amp;">`],
    [
      'a script, as a text in quotes',
      '<script>var v = <?= value ?>;</script>',
      `<script>var v = '\\u003cb\\u003e\\u0022\\u0027\\u0026';</script>`,
    ],
    [
      'a text in a script',
      `<script>var v = "<?= value ?>";</script>`,
      `<script>var v = "\\u003cb\\u003e\\u0022\\u0027\\u0026";</script>`,
    ],
    ['nothing, when forced', '<p><?!= value ?></p>', `<p><b>"'&</p>`],
  ])('escape for %s', (_place, template, html) => {
    expect(printed(template, `<b>"'&`)).toBe(html);
  });

  it('print numbers in a script as they are', () => {
    expect(printed('<script>f(<?= value ?>)</script>', 12.5)).toBe('<script>f(12.5)</script>');
  });

  it('name the file that does not exist', () => {
    expect(runBody(`HtmlService.createTemplateFromFile('nope');`).error?.message).toBe(
      'No HTML file named nope was found.',
    );
  });
});

describe('pages', () => {
  it.each([
    'viewport',
    'google-site-verification',
    'mobile-web-app-capable',
    'apple-mobile-web-app-capable',
  ])('take the meta tag %s', (name) => {
    const body = `return HtmlService.createHtmlOutput('').addMetaTag('${name}', 'x').getMetaTags()[0].getName();`;
    expect(runBody(body).result).toBe(name);
  });

  it('refuse any other meta tag', () => {
    const run = runBody(`HtmlService.createHtmlOutput('').addMetaTag('referrer', 'no-referrer');`);
    expect(run.error?.message).toBe('The specified meta tag cannot be used in this context.');
  });

  it('escape what is appended as untrusted', () => {
    const body = `return HtmlService.createHtmlOutput('<b>Hello, world!</b>')
      .appendUntrusted('<p>Hello again, world.</p>').append('<i>').getContent();`;
    expect(runBody(body).result).toBe(
      '<b>Hello, world!</b>&lt;p&gt;Hello again, world.&lt;/p&gt;<i>',
    );
  });
});

describe('the web page', () => {
  const source = `
    function doGet(e) {
      if (e.parameter.empty) return;
      if (e.parameter.text) return 'text';
      return HtmlService.createHtmlOutput(JSON.stringify(e))
        .setTitle('Trang')
        .addMetaTag('viewport', 'width=device-width')
        .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);
    }`;

  it('is what doGet returns for the request', () => {
    const { page } = googleWith(source).visit({ parameter: { t: 'a b' } });
    expect(page).toEqual({
      html: JSON.stringify({
        parameter: { t: 'a b' },
        parameters: { t: ['a b'] },
        queryString: 't=a%20b',
        contextPath: '',
        contentLength: -1,
      }),
      title: 'Trang',
      width: null,
      height: null,
      framing: 'ALLOWALL',
      favicon: '',
      metaTags: [{ name: 'viewport', content: 'width=device-width' }],
    });
  });

  it('takes the first of several values as the parameter', () => {
    const { page } = googleWith(source).visit({ parameters: { t: ['1', '2'] } });
    expect(JSON.parse(page?.html ?? '')).toMatchObject({
      parameter: { t: '1' },
      parameters: { t: ['1', '2'] },
      queryString: 't=1&t=2',
    });
  });

  it.each([
    ['empty', 'The script completed but did not return anything.'],
    ['text', 'The script completed but the returned value is not a supported return type.'],
  ])('fails when doGet returns no page: %s', (name, message) => {
    const { error, page } = googleWith(source).visit({ parameter: { [name]: '1' } });
    expect([page, error?.message]).toEqual([null, message]);
  });
});
