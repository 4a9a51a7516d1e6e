import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './build-error.mjs';

const PACKAGE_DIRECTORY = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^(licen[cs]e|copying|notice|third-?party-?notices)(\.(md|txt))?$/i;
/** Servers name no character set for plain text; a browser takes it from this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
const RULE = '='.repeat(100);
const INTRODUCTION = 'The GraphQL explorer contains code of the following packages, each under its own licence.';

/** The names, versions and licence texts of all packages of which some part is in a bundle. */
export async function thirdPartyLicences(project, metafile) {
  const mit = await readFile(new URL('mit-licence.txt', import.meta.url), 'utf8');
  const packages = await Promise.all(bundledPackages(metafile).map((path) => readPackage(join(project, path))));
  const entries = packages.sort((a, b) => a.title.localeCompare(b.title, 'en')).map((entry) => describe(entry, mit));
  return `${BYTE_ORDER_MARK}${INTRODUCTION}\n\n${entries.join('\n')}`;
}

/** The directories of the packages that gave at least one byte to an output of a bundle. */
export function bundledPackages(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const directories = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => PACKAGE_DIRECTORY.exec(path)?.[0])
    .filter((directory) => directory !== undefined);
  return [...new Set(directories)].sort();
}

/** One package's part of the list; the MIT licence is written out for those that name it and hold no copy of it. */
export function describe({ title, licence, author, source, texts }, mit) {
  if (texts.length === 0 && licence !== 'MIT') {
    throw new BuildError(`${title} is bundled under ${licence} but holds no licence text: add it to build/ by hand.`);
  }
  const body = texts.length > 0 ? texts : [`Copyright (c) ${author ?? `the authors of ${title}`}`, mit];
  const facts = [`Licence: ${licence}`, author && `Author: ${author}`, source && `Source: ${source}`].filter(Boolean);
  return `${[RULE, title, ...facts, RULE].join('\n')}\n\n${body.map((text) => text.trim()).join('\n\n')}\n`;
}

async function readPackage(directory) {
  const json = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
  const files = (await readdir(directory)).filter((file) => LICENCE_FILE.test(file)).sort();
  return {
    title: `${json.name} ${json.version}`,
    licence: json.license,
    author: json.author?.name ?? json.author,
    source: json.repository?.url ?? json.repository,
    texts: await Promise.all(files.map((file) => readFile(join(directory, file), 'utf8'))),
  };
}
