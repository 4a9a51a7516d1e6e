import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { thirdPartyLicences } from './licences.mjs';

const ENTRY_POINTS = {
  explorer: 'src/main.jsx',
  // Monaco parses and checks in these, apart from the page's own thread.
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
};

/** GraphiQL imports these by names that lead to CommonJS files, whose exports its `import()` then does not find. */
const PRETTIER_MODULES = {
  'prettier/parser-babel': 'prettier/plugins/babel',
  'prettier/parser-graphql': 'prettier/plugins/graphql',
};

/**
 * Writes the page with its scripts, styles and licences into a directory.
 * The scripts and styles lie in a directory named after the version, so that a browser may keep them for ever.
 *
 * @returns the size in bytes of each written file, by its path inside the directory
 */
export async function bundle({ project, out, examples, version }) {
  const assets = `assets/${version}`;
  const { metafile, outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: ENTRY_POINTS,
    outdir: join(out, assets),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: PRETTIER_MODULES,
    loader: { '.ttf': 'file' },
    plugins: [examplesModule(examples)],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  await rm(join(out, 'assets'), { recursive: true, force: true });
  const page = await readFile(join(project, 'src/index.html'), 'utf8');
  return writeAll(out, {
    'index.html': page.replaceAll('{{assets}}', assets),
    'favicon.svg': await readFile(join(project, 'src/favicon.svg')),
    'THIRD-PARTY-LICENSES.txt': await thirdPartyLicences(project, metafile),
    ...Object.fromEntries(needed(outputFiles).map(({ path, contents }) => [`${assets}/${basename(path)}`, contents])),
  });
}

/** The page's one style sheet holds all styles; those that esbuild makes for each lazy script repeat parts of it. */
function needed(outputFiles) {
  return outputFiles.filter(({ path }) => !path.endsWith('.css') || basename(path) === 'explorer.css');
}

/** Lets the page import the worked examples as if they were a module. */
function examplesModule(examples) {
  const name = 'throughline:examples';
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
      onLoad({ filter: /.*/, namespace: name }, () => ({ contents: JSON.stringify(examples), loader: 'json' }));
    },
  };
}

async function writeAll(directory, contents) {
  const entries = Object.entries(contents).map(async ([path, content]) => {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    return [path, Buffer.byteLength(content)];
  });
  return Object.fromEntries(await Promise.all(entries));
}
