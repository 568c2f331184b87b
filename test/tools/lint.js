/*
 * Lints the project and fails when the linter saw fewer files than there are: a gate that reads nothing
 * must not pass. Arguments go on to oxlint.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SOURCE = /\.(ts|tsx|js|mjs)$/;

export function countSources(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && SOURCE.test(entry.name),
  ).length;
}

/** Runs oxlint on `folders` below `cwd`; returns its exit code, its words and how many files it saw. */
export function lint(cwd, folders, config) {
  const require = createRequire(import.meta.url);
  const binary = join(dirname(require.resolve('oxlint/package.json')), 'bin', 'oxlint');
  const run = spawnSync(process.execPath, [binary, '-c', config, '--format', 'json', ...folders], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  let report;
  try {
    report = JSON.parse(run.stdout);
  } catch {
    return { code: 2, files: 0, problems: [`oxlint gave no report: ${run.stdout}${run.stderr}`] };
  }
  const problems = report.diagnostics.map((diagnostic) => {
    const at = diagnostic.labels?.[0]?.span;
    return `${diagnostic.filename}${at ? `:${at.line}:${at.column}` : ''} ${diagnostic.severity} ${diagnostic.code ?? ''} ${diagnostic.message}`;
  });
  return { code: run.status ?? 2, files: report.number_of_files ?? 0, problems };
}

if (process.argv[1] === import.meta.filename) {
  const folders = ['src', 'relay', 'test'];
  const { code, files, problems } = lint(process.cwd(), folders, '.oxlintrc.json');
  for (const problem of problems) console.error(problem);
  const expected = folders.reduce((sum, folder) => sum + countSources(folder), 0);
  if (files < expected) {
    console.error(`The linter saw ${files} of ${expected} files: the gate checked too little and fails.`);
    process.exit(1);
  }
  console.log(`lint: ${files} files, ${problems.length} problems`);
  process.exit(code);
}
