import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fingerprint, isUpToDate, writeStamp } from '../build/stamp.mjs';

let root;
let source;
let out;
let stamp;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'stamp-'));
  [source, out] = [join(root, 'source'), join(root, 'out')];
  stamp = join(root, 'target', 'stamp.json');
  await Promise.all([source, out].map((directory) => mkdir(directory)));
  await writeFile(join(source, 'a.txt'), 'one');
  await writeFile(join(out, 'page.html'), 'page');
});

afterEach(() => rm(root, { recursive: true }));

async function build() {
  await writeStamp({ stamp, inputs: await fingerprint([source]), files: { 'page.html': 4 } });
}

async function upToDate() {
  return isUpToDate({ stamp, inputs: await fingerprint([source]), out });
}

test('nothing is up to date before the first build', async () => {
  assert.equal(await upToDate(), false);
});

test('nothing is to be done after a build', async () => {
  await build();
  assert.equal(await upToDate(), true);
});

test('a changed input asks for a build', async () => {
  await build();
  await writeFile(join(source, 'a.txt'), 'two');
  assert.equal(await upToDate(), false);
});

test('a renamed input asks for a build', async () => {
  await build();
  await rename(join(source, 'a.txt'), join(source, 'b.txt'));
  assert.equal(await upToDate(), false);
});

test('an added input in a deeper directory asks for a build', async () => {
  await build();
  await mkdir(join(source, 'deeper'));
  await writeFile(join(source, 'deeper', 'c.txt'), '');
  assert.equal(await upToDate(), false);
});

test('an installed package is no input', async () => {
  await build();
  await mkdir(join(source, 'node_modules'));
  await writeFile(join(source, 'node_modules', 'c.txt'), '');
  assert.equal(await upToDate(), true);
});

test('a lost output file asks for a build', async () => {
  await build();
  await rm(join(out, 'page.html'));
  assert.equal(await upToDate(), false);
});

test('an output file cut short asks for a build', async () => {
  await build();
  await writeFile(join(out, 'page.html'), 'pa');
  assert.equal(await upToDate(), false);
});

test('a stamp cut short asks for a build', async () => {
  await build();
  await writeFile(stamp, '{"inputs":');
  assert.equal(await upToDate(), false);
});
