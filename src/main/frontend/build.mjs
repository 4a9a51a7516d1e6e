/**
 * Builds the GraphQL explorer that the service serves at /graphiql.
 *
 *   node build.mjs --examples DIR --out DIR --stamp FILE
 *
 * Installs the packages of package-lock.json where they are not installed yet, and does nothing at all when neither
 * its inputs nor its output have changed since the run that wrote FILE.
 */
const OLDEST_NODE = 20;

const nodeMajor = Number.parseInt(process.versions.node, 10);
if (nodeMajor < OLDEST_NODE) {
  fail(`Node.js ${process.versions.node} is too old for the GraphQL explorer: install Node.js ${OLDEST_NODE} or newer.`);
}

// Imported only now, because an older Node would stop at their syntax instead of giving the message above.
const { BuildError } = await import('./build/build-error.mjs');
const { run } = await import('./build/run.mjs');

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BuildError)) {
    throw error;
  }
  fail(error.message);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
