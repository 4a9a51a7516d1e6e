import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BuildError } from './build-error.mjs';
import { readExamples } from './examples.mjs';
import { installPackages, packagesAreInstalled } from './packages.mjs';
import { fingerprint, isUpToDate, writeStamp } from './stamp.mjs';

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Builds the explorer into the directory that the arguments name, unless it is there and up to date. */
export async function run(args) {
  const { examples, out, stamp } = parse(args);
  const inputs = await fingerprint([PROJECT, examples]);
  const installed = await packagesAreInstalled(PROJECT);
  if (installed && (await isUpToDate({ stamp, inputs, out }))) {
    console.log('GraphQL explorer: up to date');
    return;
  }
  const started = performance.now();
  if (!installed) {
    installPackages(PROJECT);
  }
  // Needs the packages that may only just have been installed.
  const { bundle } = await import('./bundle.mjs');
  const files = await bundle({
    project: PROJECT,
    out,
    examples: await readExamples(examples),
    version: inputs.slice(0, 12),
  });
  await writeStamp({ stamp, inputs, files });
  console.log(`GraphQL explorer: built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function parse(args) {
  const options = { examples: { type: 'string' }, out: { type: 'string' }, stamp: { type: 'string' } };
  const { values } = parseArgs({ args, options });
  const missing = Object.keys(options).filter((name) => !values[name]);
  if (missing.length > 0) {
    throw new BuildError(`Missing ${missing.map((name) => `--${name}`).join(', ')}.`
      + ' Usage: node build.mjs --examples DIR --out DIR --stamp FILE');
  }
  return values;
}
