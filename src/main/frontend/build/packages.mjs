import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './build-error.mjs';

/** Whether `node_modules` holds exactly what `package-lock.json` asks for, as far as npm's own record of it tells. */
export async function packagesAreInstalled(project) {
  const installed = await readPackages(join(project, 'node_modules', '.package-lock.json'));
  if (installed === null) {
    return false;
  }
  const wanted = await readPackages(join(project, 'package-lock.json'));
  return agrees({ wanted, installed });
}

/** Compares two `packages` records of npm; packages for other platforms are wanted but may be absent. */
export function agrees({ wanted, installed }) {
  const nothingMissing = Object.entries(wanted)
    .filter(([path]) => path !== '')
    .every(([path, entry]) => path in installed
      ? installed[path].integrity === entry.integrity
      : entry.optional === true);
  return nothingMissing && Object.keys(installed).every((path) => path in wanted);
}

/** Installs the locked packages, from npm's cache where it has them, and runs none of their scripts. */
export function installPackages(project) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  // npm is a command script on Windows, which only a shell can start.
  const result = spawnSync('npm', args, { cwd: project, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) {
    throw new BuildError(`npm, which comes with Node.js, could not be started: ${result.error.message}`);
  }
  if (result.status !== 0) {
    throw new BuildError(`"npm ${args.join(' ')}" ended with status ${result.status} in ${project}.`
      + ' The first build needs the npm registry or a filled npm cache.');
  }
}

async function readPackages(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') {
      return null;
    }
    throw error;
  }
}
