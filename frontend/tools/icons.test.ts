import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { iconsByFile, saidToBeIcons } from './icon-names';
import { iconsPlugin } from './icons-plugin';

describe('the build', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'icons'));
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    for (const list of ['taxonomy/kinds.json', 'digitalcare/forms.json']) {
      write(`src/main/resources/${list}`, '[{"icon": "snowflake"}]');
    }
  });

  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, code: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), code);
  }

  const begin = (): void => (iconsPlugin(root) as { buildStart: () => void }).buildStart();

  it('goes on when Lucide has every icon that is named', () => {
    write('src/main/java/no/heime/A.java', 'new Icon("check")');
    write('frontend/need/a.ts', "icon('map-pin')");
    expect(begin).not.toThrow();
  });

  it.each([
    ['src/main/java/no/heime/A.java', 'new Icon("snowflak")'],
    ['src/main/java/no/heime/A.java', 'new Glyph(LadderStep.SELF, "snowflak")'],
    ['src/main/java/no/heime/A.java', 'new EmptyState(\n    "snowflak", nothing)'],
    ['src/main/java/no/heime/A.java', '    String icon(Kind kind) {\n        case A -> "snowflak";\n    }'],
    ['src/main/java/no/heime/register/ResourceType.java', '    GUIDE("snowflak"),'],
    ['src/main/resources/taxonomy/kinds.json', '[{"icon": "snowflak"}]'],
    ['src/main/resources/digitalcare/forms.json', '[{"icon": "snowflak"}]'],
    ['frontend/need/a.ts', "icon('snowflak')"],
    ['frontend/shell/a.ts', "const place = { icon: 'snowflak' }"],
    ['frontend/start/a.ts', '<heime-icon name="snowflak"></heime-icon>'],
  ])('fails on an icon that Lucide lacks, and says where: %s %s', (path, code) => {
    write(path, code);
    expect(begin).toThrow(`Lucide has no icon named snowflak: ${path}`);
  });
});

it('icons are found in both halves and in the lists', () => {
  const named = iconsByFile(process.cwd());
  for (const [where, at] of [
    ['java', 50],
    ['ts', 40],
    ['kinds.json', 30],
    ['forms.json', 10],
    ['ResourceType.java', 8],
  ] as const) {
    expect(named.filter(({ path }) => path.endsWith(where)).length, where).toBeGreaterThan(at);
  }
});

it('a word that is no icon is not taken for one', () => {
  expect(saidToBeIcons('a.ts', "t('icon.name'); iconOf('x'); icon(name)")).toEqual([]);
  expect(saidToBeIcons('A.java', 'new Icon(name); Say.text("icon.name")')).toEqual([]);
});

describe('one set of icons', () => {
  /** What draws something that is no icon, and what draws the icons. */
  const drawings = [
    'frontend/shell/brand.ts',
    'frontend/shell/icons.ts',
    'frontend/start/coast.ts',
    'frontend/theme/heime-scene.ts',
    'src/main/java/no/heime/shared/ui/QrPicture.java',
  ];
  const sources = globSync(['frontend/**/*.{ts,css,html}', 'src/main/java/**/*.java']).filter(
    (path) => !/generated|\.test\.ts$|frontend\/tools\//.test(path),
  );
  const having = (what: RegExp): string[] => sources.filter((path) => what.test(readFileSync(path, 'utf8'))).sort();

  it('is all that is drawn, but for the coast, the scene, the name and the square code', () => {
    expect(sources.length).toBeGreaterThan(500);
    expect(having(/<svg\b|"svg"|data:image\/svg|createElementNS/)).toEqual(drawings);
  });

  it('is not mixed with those of Vaadin, of a font or of the phone, but for the tick before a word that is chosen', () => {
    const others = /\bVaadinIcon\b|vaadin-icon\b|\b(?:Svg|Font)Icon\b|[\u{1F300}-\u{1FAFF}\u{2600}-\u{27BF}]/u;
    expect(having(others)).toEqual(['frontend/theme/flow/register.css']);
  });
});
