import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** What stands between the tags of each html template, and in those attributes that are read aloud. */
function written(path: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      const parts = ts.isTemplateExpression(template)
        ? [template.head.text, ...template.templateSpans.map((it) => it.literal.text)]
        : [template.text];
      const page = parts.join('\u0000').replaceAll(/<!--[\s\S]*?-->/g, '');
      const spoken = [...page.matchAll(/\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g)].map((it) => it[1] ?? '');
      found.push(...page.replaceAll(/<[^<>]*>/g, '\u0000').split('\u0000'), ...spoken);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return found.map((it) => it.trim()).filter((it) => /\p{L}{2}/u.test(it));
}

const name = 'Heime';

it('finds what a person would read', () => {
  expect(written('a.ts', 'html`<p>Hei ${1} du</p>`')).toEqual(['Hei', 'du']);
  expect(written('a.ts', 'html`<a aria-label="Lukk" class="x" @click=${() => 1}></a>`')).toEqual(['Lukk']);
  expect(written('a.ts', "html`<p class=${'x'}>${t('a.one')}</p>`")).toEqual([]);
});

it('no text that a person reads is written in the code', () => {
  const paths = globSync('frontend/**/*.ts').filter((it) => !it.includes('generated') && !it.endsWith('.test.ts'));
  expect(paths.length).toBeGreaterThan(50);
  const told = paths.flatMap((path) =>
    written(path, readFileSync(path, 'utf8')).map((text) => (text === name ? '' : `${path}: ${text}`)),
  );
  expect(told.filter(Boolean)).toEqual([]);
});
