/** Tells Monaco, which looks for this global name, where its workers are: beside this script, never on another host. */
globalThis.MonacoEnvironment = {
  getWorker(_moduleId, label) {
    const name = label === 'graphql' || label === 'json' ? label : 'editor';
    return new Worker(new URL(`./${name}.worker.js`, import.meta.url), { type: 'module', name: label });
  },
};
