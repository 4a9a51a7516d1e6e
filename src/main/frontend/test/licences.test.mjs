import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledPackages, describe } from '../build/licences.mjs';

const MIT = 'Permission is hereby granted';
const ENTRY = { title: 'a-package 1.0.0', licence: 'MIT', author: 'A. Author', source: undefined, texts: [] };

test('packages are those that gave at least one byte to some output', () => {
  const metafile = {
    outputs: {
      'page.js': {
        inputs: {
          'src/main.jsx': { bytesInOutput: 10 },
          'node_modules/react/index.js': { bytesInOutput: 20 },
          'node_modules/shaken-off/index.js': { bytesInOutput: 0 },
          'node_modules/@graphiql/react/dist/a/b.js': { bytesInOutput: 5 },
        },
      },
      'page.css': { inputs: { 'node_modules/@graphiql/react/dist/style.css': { bytesInOutput: 5 } } },
      'worker.js': { inputs: { 'node_modules/a/node_modules/b/index.js': { bytesInOutput: 7 } } },
    },
  };
  assert.deepEqual(bundledPackages(metafile),
    ['node_modules/@graphiql/react', 'node_modules/a/node_modules/b', 'node_modules/react']);
});

test("a package's own licence text is given", () => {
  const text = describe({ ...ENTRY, texts: ['Use it well.'] }, MIT);
  assert.match(text, /a-package 1\.0\.0\nLicence: MIT\nAuthor: A\. Author\n=+\n\nUse it well\.\n$/);
});

test('an MIT package without a text is given the licence with its author as the holder', () => {
  assert.match(describe(ENTRY, MIT), /\n\nCopyright \(c\) A\. Author\n\nPermission is hereby granted\n$/);
});

test('a package under another licence without a text stops the build', () => {
  assert.throws(() => describe({ ...ENTRY, licence: 'Apache-2.0' }, MIT),
    { message: /^a-package 1\.0\.0 is bundled under Apache-2\.0 but holds no licence text/ });
});
