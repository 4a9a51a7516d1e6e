import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseExample, readExamples } from '../build/examples.mjs';

const LINES = ['# title: Who uses it', '# for: spread lead', '# about: Each adopter, with its source.', ''];
const QUERY = 'query WhoUsesIt {\n  innovations { totalCount }\n}';

test('an example is split into what its comments say and its query', () => {
  assert.deepEqual(parseExample('03-who-uses-it.graphql', [...LINES, QUERY].join('\n')), {
    id: '03-who-uses-it',
    title: 'Who uses it',
    audience: 'spread lead',
    about: 'Each adopter, with its source.',
    operation: 'WhoUsesIt',
    query: `${QUERY}\n`,
  });
});

test('Windows line ends make no difference', () => {
  const text = [...LINES, QUERY].join('\n');
  assert.deepEqual(parseExample('a.graphql', text.replaceAll('\n', '\r\n')), parseExample('a.graphql', text));
});

test('a missing heading is refused with file, line, what was found and what was expected', () => {
  const text = ['# title: Who uses it', '# about: Each adopter.', QUERY].join('\n');
  assert.throws(() => parseExample('a.graphql', text),
    { message: 'a.graphql:2: found "# about: Each adopter."; expected "# for: …"' });
});

test('an unknown kind of user is refused', () => {
  const text = [...LINES, QUERY].join('\n').replace('spread lead', 'patient');
  assert.throws(() => parseExample('a.graphql', text), { message: /^a\.graphql:2: "for" is "patient"; expected one of/ });
});

test('two operations are refused, since only one can be run', () => {
  const text = [...LINES, QUERY, QUERY.replace('WhoUsesIt', 'WhoStopped')].join('\n');
  assert.throws(() => parseExample('a.graphql', text), { message: /^a\.graphql: found 2 named queries/ });
});

test('an operation without a name is refused, since the tab is named after it', () => {
  assert.throws(() => parseExample('a.graphql', [...LINES, '{ innovations { totalCount } }'].join('\n')),
    { message: /^a\.graphql: found 0 named queries/ });
});

test('examples come in the order of their file names, and other files are left alone', async (t) => {
  const directory = await temporaryDirectory(t);
  const text = [...LINES, QUERY].join('\n');
  await Promise.all(['20-b.graphql', '10-a.graphql', 'README.md'].map((name) => writeFile(join(directory, name), text)));
  assert.deepEqual((await readExamples(directory)).map(({ id }) => id), ['10-a', '20-b']);
});

test('a directory without examples is refused', async (t) => {
  const directory = await temporaryDirectory(t);
  await assert.rejects(readExamples(directory), { message: /^No worked examples found: expected \*\.graphql files in / });
});

async function temporaryDirectory(t) {
  const directory = await mkdtemp(join(tmpdir(), 'examples-'));
  t.after(() => rm(directory, { recursive: true }));
  return directory;
}
