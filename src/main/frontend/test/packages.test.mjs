import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agrees } from '../build/packages.mjs';

const WANTED = {
  '': { name: 'the project itself' },
  'node_modules/react': { integrity: 'sha512-a' },
  'node_modules/@esbuild/linux-x64': { integrity: 'sha512-b', optional: true },
  'node_modules/@esbuild/win32-x64': { integrity: 'sha512-c', optional: true },
};
const INSTALLED = {
  'node_modules/react': { integrity: 'sha512-a' },
  'node_modules/@esbuild/linux-x64': { integrity: 'sha512-b', optional: true },
};

test('packages for other platforms may be absent', () => {
  assert.equal(agrees({ wanted: WANTED, installed: INSTALLED }), true);
});

test('another version of a package is no agreement', () => {
  assert.equal(agrees({ wanted: WANTED, installed: { ...INSTALLED, 'node_modules/react': { integrity: 'sha512-z' } } }), false);
});

test('a missing package is no agreement', () => {
  const { 'node_modules/react': _, ...others } = INSTALLED;
  assert.equal(agrees({ wanted: WANTED, installed: others }), false);
});

test('a package that is no longer wanted is no agreement', () => {
  assert.equal(agrees({ wanted: WANTED, installed: { ...INSTALLED, 'node_modules/old': { integrity: 'sha512-d' } } }), false);
});
