/*
 * The rooms of the house and who may import whom, checked on every import, `import type`, re-export and
 * dynamic import. ARCHITECTURE.md draws the same picture.
 */
import { dirname, join, relative, sep } from 'node:path';

/** For each room: the rooms it may import from, itself aside. */
const MAY_IMPORT = {
  app: ['features', 'services', 'content', 'domain', 'portrait', 'ui', 'lib'],
  features: ['services', 'content', 'domain', 'portrait', 'ui', 'lib'],
  services: ['content', 'domain', 'lib'],
  content: ['domain', 'lib'],
  domain: ['lib'],
  portrait: ['lib'],
  ui: ['lib'],
  lib: [],
};

/** Packages that only one place may know. */
const OWNED_PACKAGES = [
  { test: /^(ai|@ai-sdk\/.+)(\/|$)/, owner: 'src/services/llm/', name: 'the AI SDK' },
  { test: /^dexie(-react-hooks)?(\/|$)/, owner: 'src/services/storage/', name: 'Dexie' },
];

/** What the pure rooms must not touch. */
const PURE_ROOMS = ['domain', 'content'];
const FRAMEWORK = /^(react|react-dom|zustand|wouter|virtua)(\/|$)/;

const REMEDY = {
  domain: 'Pass what it needs as an argument, or move the caller of it up a room.',
  ui: 'Hand the words and values in as props: ui knows no domain.',
  portrait: 'Hand the words and values in as props: portrait knows no domain.',
  features: 'Let the route in src/app compose the two features and hand ids on.',
  default: 'Move the shared part down to a room that both may import.',
};

function placeOf(path) {
  const parts = path.split('/');
  if (parts[0] !== 'src') return null;
  if (parts.length === 2 && /\.\w+$/.test(parts[1])) return { room: 'app', part: null };
  return { room: parts[1], part: parts[2]?.replace(/\.[jt]sx?$/, '') ?? null };
}

function projectPath(context) {
  return relative(context.cwd ?? process.cwd(), context.filename)
    .split(sep)
    .join('/');
}

function checkPackage(specifier, from, place) {
  for (const { test, owner, name } of OWNED_PACKAGES) {
    if (test.test(specifier) && !from.startsWith(owner)) {
      return `Only ${owner} knows ${name}, so ${from} must not import '${specifier}'. Ask that room's index.ts for what you need.`;
    }
  }
  if (PURE_ROOMS.includes(place.room) && FRAMEWORK.test(specifier)) {
    return `${place.room} is free of React and of any framework, so it must not import '${specifier}'. Put the component or store in src/features or src/ui.`;
  }
  return null;
}

function checkRelative(specifier, from, place) {
  const target = join(dirname(from), specifier).split(sep).join('/');
  const goal = placeOf(target);
  if (!goal)
    return `${from} imports '${specifier}', which lies outside src. Only tests and tools live there.`;
  if (goal.room === place.room) return checkWithinRoom(specifier, from, place, goal, target);
  const allowed = MAY_IMPORT[place.room];
  if (!allowed) {
    return `src/${place.room} is no room of this house. The rooms are ${Object.keys(MAY_IMPORT).join(', ')}.`;
  }
  if (!allowed.includes(goal.room)) {
    const remedy = REMEDY[place.room] ?? REMEDY.default;
    return `${place.room} must not import from ${goal.room} ('${specifier}'): imports go app → features → services → content → domain → lib, and app, features → portrait, ui → lib. ${remedy}`;
  }
  if (goal.room === 'features' && !/^src\/features\/[^/]+(\/index)?$/.test(target)) {
    return `A feature has one door: import '${specifier}' through src/features/${goal.part}/index.ts instead, and export there what is missing.`;
  }
  return null;
}

function checkWithinRoom(specifier, from, place, goal) {
  if (place.room === 'features' && goal.part !== place.part) {
    return `Features never import each other: ${from} reaches into src/features/${goal.part} ('${specifier}'). ${REMEDY.features}`;
  }
  return null;
}

const imports = {
  meta: { type: 'problem' },
  create(context) {
    const from = projectPath(context);
    const place = placeOf(from);
    if (!place) return {};
    const check = (node, source) => {
      if (!source || typeof source.value !== 'string') return;
      const specifier = source.value;
      const fault = specifier.startsWith('.')
        ? checkRelative(specifier, from, place)
        : checkPackage(specifier, from, place);
      if (fault) context.report({ node: source, message: fault });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal ?? node.argument),
    };
  },
};

/** Member expressions, calls and constructions that bring a clock, randomness or the page into a pure room. */
const IMPURE_MEMBERS = {
  Math: ['random'],
  Date: ['now'],
  performance: null,
  crypto: null,
  window: null,
  document: null,
  navigator: null,
  localStorage: null,
  sessionStorage: null,
  indexedDB: null,
  globalThis: null,
};
const IMPURE_CALLS = ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask'];

function impure(what, room) {
  return `${room} is pure: ${what} does not belong here. Let the caller pass the time, the seed or the text as an argument.`;
}

const pure = {
  meta: { type: 'problem' },
  create(context) {
    const place = placeOf(projectPath(context));
    if (!place || !PURE_ROOMS.includes(place.room)) return {};
    const { room } = place;
    return {
      MemberExpression(node) {
        if (node.object.type !== 'Identifier' || !(node.object.name in IMPURE_MEMBERS)) return;
        const members = IMPURE_MEMBERS[node.object.name];
        const name = node.property.type === 'Identifier' ? node.property.name : '…';
        if (members === null || members.includes(name)) {
          context.report({ node, message: impure(`${node.object.name}.${name}`, room) });
        }
      },
      NewExpression(node) {
        if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) {
          context.report({ node, message: impure('new Date() without an argument', room) });
        }
      },
      CallExpression(node) {
        if (node.callee.type === 'Identifier' && IMPURE_CALLS.includes(node.callee.name)) {
          context.report({ node, message: impure(`${node.callee.name}()`, room) });
        }
      },
    };
  },
};

export default { meta: { name: 'rooms' }, rules: { imports, pure } };
