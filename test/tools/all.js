/*
 * Every gate there is, one after the other: types, lint with the rooms, formatting, unit tests, browser tests,
 * the build and its size, end-to-end tests. Goes on after a failure, so that one run tells everything, and
 * ends with a plain line of counts. A gate that ran nothing has failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'chatanime-'));

function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A gate that counts as one test. */
function gate(title, command, args) {
  return run(title, command, args)
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0 };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // the runner died before it could write one
  }
}

/** A suite with tests of its own: none at all is a failure, and so is a runner that ends badly. */
function suite(title, file, clean, counts) {
  const passed = counts?.passed ?? 0;
  const failed = counts?.failed ?? 0;
  if (!counts || passed + failed === 0) {
    console.error(`${title} ran no test (${file}).`);
    return { passed, failed: failed + 1, skipped: counts?.skipped ?? 0 };
  }
  return { passed, failed: failed === 0 && !clean ? 1 : failed, skipped: counts.skipped };
}

function vitest(title, project) {
  const file = join(results, `${project}.json`);
  const args = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const clean = run(title, 'npx', args);
  const report = readReport(file);
  return suite(
    title,
    file,
    clean,
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
  );
}

/** The tests that failed and then passed; only CI tries again. */
function secondTries(suites) {
  return suites.flatMap(({ file, specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `${file} › ${title}`),
    ...secondTries(inner),
  ]);
}

function playwright(title) {
  const file = join(results, 'e2e.json');
  const args = ['playwright', 'test', '-c', 'test/e2e/playwright.config.ts', '--reporter=list,json'];
  const clean = run(title, 'npx', args, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = readReport(file);
  const stats = report?.stats;
  for (const name of secondTries(report?.suites ?? [])) console.log(`Passed only when tried again: ${name}`);
  return suite(
    title,
    file,
    clean,
    stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped },
  );
}

const outcomes = [
  gate('types', 'npx', ['tsc']),
  gate('lint and rooms', process.execPath, ['test/tools/lint.js']),
  gate('formatting', 'npx', ['prettier', '--check', '.']),
  vitest('unit tests', 'unit'),
  vitest('browser tests', 'browser'),
  gate('build', 'npx', ['vite', 'build', '--logLevel', 'warn']),
  gate('size', process.execPath, ['test/tools/size.js']),
  playwright('end-to-end tests'),
];
rmSync(results, { recursive: true, force: true });

const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(sum('failed') > 0 ? 1 : 0);
