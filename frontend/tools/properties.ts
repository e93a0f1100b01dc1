/** Reads a Java properties file: one `key=value` a line, lines that end in a backslash go on. */
export function readProperties(content: string): Map<string, string> {
  const lines = content.replaceAll(/\\\r?\n\s*/g, '').split(/\r?\n/);
  const found = new Map<string, string>();
  for (const line of lines) {
    const [, key, value = ''] = /^\s*([^#!=:\s][^=:\s]*)\s*[=:]\s?([\s\S]*)$/.exec(line.trimStart()) ?? [];
    if (key) {
      found.set(key, unescaped(value));
    }
  }
  return found;
}

const named: Record<string, string> = { n: '\n', t: '\t', r: '\r', f: '\f' };

const unescaped = (value: string): string =>
  value.replaceAll(/\\u([0-9a-fA-F]{4})|\\(.)/gs, (_, code: string | undefined, char: string) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : (named[char] ?? char),
  );
