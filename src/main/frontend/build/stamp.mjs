import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';

/** A digest of the names and contents of all files in the directories, but for what npm installed there. */
export async function fingerprint(directories) {
  const hash = createHash('sha256');
  for (const directory of directories) {
    for (const file of await listFiles(directory)) {
      const content = await readFile(join(directory, file));
      // The length keeps "ab" + "c" apart from "a" + "bc".
      hash.update(`${file.replaceAll(sep, '/')}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** Whether the stamp tells of a run over the same inputs whose files are all still there. */
export async function isUpToDate({ stamp, inputs, out }) {
  const recorded = await readStamp(stamp);
  return recorded?.inputs === inputs && (await allHaveSize(out, recorded.files));
}

/** Records a finished run: the digest of its inputs and each file it wrote, by path inside the output, with its size. */
export async function writeStamp({ stamp, inputs, files }) {
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, `${JSON.stringify({ inputs, files }, null, 2)}\n`);
}

async function readStamp(stamp) {
  try {
    return JSON.parse(await readFile(stamp, 'utf8'));
  } catch {
    // Absent, or cut short by a run that was stopped: either way nothing is known, and building again mends it.
    return null;
  }
}

async function allHaveSize(out, files) {
  const checks = Object.entries(files).map(async ([path, size]) => {
    const found = await stat(join(out, path)).catch(() => null);
    return found?.size === size;
  });
  return (await Promise.all(checks)).every(Boolean);
}

async function listFiles(directory, inside = '') {
  const entries = await readdir(join(directory, inside), { withFileTypes: true });
  const found = await Promise.all(entries
    .filter((entry) => entry.name !== 'node_modules')
    .map((entry) => {
      const path = join(inside, entry.name);
      return entry.isDirectory() ? listFiles(directory, path) : [path];
    }));
  return found.flat().sort();
}
