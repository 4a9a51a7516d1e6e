/** What the editor shows for a worked example: its title and what it is about as comments, and its query. */
export function documentOf({ title, about, query }) {
  return `# ${title}\n# ${about}\n\n${query}`;
}

/** Whether an editor's contents would be a loss to the reader: anything but an empty or untouched worked example. */
export function isOwnWork(query, variables, examples) {
  const untouched = query.trim() === '' || examples.some((example) => documentOf(example) === query);
  return !untouched || variables.trim() !== '';
}
