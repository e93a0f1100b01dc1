/** What OpenAPI says of one value, as far as our bodies use it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: (string | null)[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** TypeScript for the bodies that a form sends. What may be missing on the server may be null here: nothing is left out. */
export function bodyTypes(schemas: Record<string, Schema>): string {
  const types = Object.entries(schemas).map(([name, schema]) => interfaceOf(name, schema));
  return `// Made from bodies.json by body-types.test.ts; change the server's records instead.\n\n${types.join('\n\n')}\n`;
}

function interfaceOf(name: string, schema: Schema): string {
  const fields = Object.entries(schema.properties ?? {}).map(([field, value]) =>
    fieldOf(field, `${typeOf(value)}${schema.required?.includes(field) ? '' : ' | null'}`),
  );
  return [`export interface ${name} {`, ...fields, '}'].join('\n');
}

/** A choice of many stands one below the other, as the formatter wants it; a long list of them a step further in. */
function fieldOf(field: string, type: string): string {
  const line = `  ${field}: ${type};`;
  return line.length <= widest ? line : `${[`  ${field}:`, ...choices(type).map(choiceOf)].join('\n')};`;
}

const widest = 120;

/** Those of the outermost choice. */
const choices = (type: string): string[] => type.match(/\([^)]*\)\[\]|[^|\s]+/g) ?? [];

function choiceOf(type: string): string {
  const line = `    | ${type}`;
  return line.length <= widest
    ? line
    : ['    | (', ...choices(type.slice(1, -')[]'.length)).map((it) => `        | ${it}`), '      )[]'].join('\n');
}

function typeOf(schema: Schema): string {
  if (schema.$ref) {
    return schema.$ref.replace(/.*\//, '');
  }
  if (schema.enum) {
    return schema.enum
      .filter((it) => it !== null && it !== 'null')
      .map((it) => `'${it}'`)
      .join(' | ');
  }
  const [type] = [schema.type].flat().filter((it) => it !== 'null');
  switch (type) {
    case 'array':
      return arrayOf(typeOf(schema.items ?? {}));
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'string':
      return 'string';
    default:
      throw new Error(`No type for ${JSON.stringify(schema)}`);
  }
}

const arrayOf = (type: string): string => (type.includes('|') ? `(${type})[]` : `${type}[]`);
