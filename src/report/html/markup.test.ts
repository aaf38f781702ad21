import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, trusted } from './markup.js';

test('A31: text of a stranger is text, in content and in attributes', () => {
  const name = `"><script>alert('x')</script>&amp;`;
  expect(html`<a title="${name}">${name}</a>`.markup).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;</a>',
  );
});

test('markup stays markup, lists are joined, null is nothing', () => {
  expect(
    html`<ul>${['a', 'b'].map((item) => html`<li>${item}</li>`)}${null}${trusted('<hr>')}${7}</ul>`.markup,
  ).toBe('<ul><li>a</li><li>b</li><hr>7</ul>');
});

test('control characters and marks that turn the reading direction are shown, invisible ones go', () => {
  expect(html`${'\u001b[31mIvan\u0000 \u202efdp.exe Lang\u200bChain'}`.markup).toBe(
    '\ufffd[31mIvan\ufffd \ufffdfdp.exe LangChain',
  );
});

test('whatever comes in, no tag, quote or entity of its own comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`${text}`;
      return !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(markup);
    }),
  );
});
