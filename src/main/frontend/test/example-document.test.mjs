import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, isOwnWork } from '../src/example-document.js';

const EXAMPLE = { title: 'Who uses it', about: 'Each adopter.', query: 'query WhoUsesIt { a }\n' };

test('the editor shows what an example is about above its query', () => {
  assert.equal(documentOf(EXAMPLE), '# Who uses it\n# Each adopter.\n\nquery WhoUsesIt { a }\n');
});

test('an untouched example may be replaced', () => {
  assert.equal(isOwnWork(documentOf(EXAMPLE), '', [EXAMPLE]), false);
});

test('an empty editor may be replaced', () => {
  assert.equal(isOwnWork(' \n', ' ', [EXAMPLE]), false);
});

test("an edited example is the reader's own work", () => {
  assert.equal(isOwnWork(`${documentOf(EXAMPLE)} `, '', [EXAMPLE]), true);
});

test("variables beside an untouched example are the reader's own work", () => {
  assert.equal(isOwnWork(documentOf(EXAMPLE), '{"first": 2}', [EXAMPLE]), true);
});
