import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './build-error.mjs';

/** Who asks, in the order in which the page shows them. */
export const AUDIENCES = [
  'researcher',
  'clinical network lead',
  'education planner',
  'spread lead',
  'data steward',
];

const HEADINGS = ['title', 'for', 'about'];
const HEADING_LINE = /^# (?<name>[a-z]+): (?<value>.*\S)\s*$/;
const NAMED_QUERY = /^query\s+(?<name>[A-Za-z_]\w*)/gm;

/** Reads the worked examples of a directory, sorted by file name. */
export async function readExamples(directory) {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.graphql')).sort();
  if (names.length === 0) {
    throw new BuildError(`No worked examples found: expected *.graphql files in ${directory}`);
  }
  return Promise.all(names.map(async (name) => parseExample(name, await readFile(join(directory, name), 'utf8'))));
}

/**
 * Splits a worked example into what its leading comments say and the document that follows.
 * The explorer names a tab after the operation, hence exactly one named query.
 *
 * @returns {{id: string, title: string, audience: string, about: string, operation: string, query: string}}
 */
export function parseExample(fileName, text) {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const [title, audience, about] = HEADINGS.map((name, index) => heading(fileName, lines, index, name));
  if (!AUDIENCES.includes(audience)) {
    throw new BuildError(`${fileName}:2: "for" is "${audience}"; expected one of ${AUDIENCES.join(', ')}`);
  }
  const query = `${lines.slice(HEADINGS.length).join('\n').trim()}\n`;
  const operations = [...query.matchAll(NAMED_QUERY)].map((match) => match.groups.name);
  if (operations.length !== 1) {
    throw new BuildError(`${fileName}: found ${operations.length} named queries that start a line; expected exactly one`);
  }
  return { id: fileName.replace(/\.graphql$/, ''), title, audience, about, operation: operations[0], query };
}

function heading(fileName, lines, index, name) {
  const line = lines[index] ?? '';
  const match = HEADING_LINE.exec(line);
  if (match?.groups.name !== name) {
    throw new BuildError(`${fileName}:${index + 1}: found "${line}"; expected "# ${name}: …"`);
  }
  return match.groups.value;
}
