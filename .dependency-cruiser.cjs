const engine = (folders) => `^packages/engine/src/(${folders})/`;
const types = { dependencyTypesNot: ['type-only'] };

/** What each part of the engine may not import: everything that comes after it. `import type` is free. */
const order = [
  [
    'terms',
    'time|logic|proof|law|determine|screen|record|territory|render|view',
    'Vocabulary stands first: move what needs more into the folder that has it.',
  ],
  [
    'time',
    'logic|proof|law|determine|screen|record|territory|render|view',
    'Days and periods know no law: pass the days in and keep the rule in law/.',
  ],
  [
    'logic',
    'proof|law|determine|screen|record|territory|render|view',
    'Three-valued logic knows only findings: name the limb where the rule is.',
  ],
  ['proof', 'law|determine|screen|record|territory|render|view', 'A proof is plain data: build it in law/, read it in render/.'],
  ['law', 'determine|screen|render|view', 'An article does not know who asks: return a proof and let determine/ read it.'],
  ['determine', 'screen|render|view', 'One question knows nothing of tables or of print: let the caller pass the answer on.'],
  ['record', 'determine|screen|render|view', 'The record answers look-ups: what follows from them belongs in law/.'],
  ['screen', 'render|view', 'Screening answers with keys and codes: what is shown of them belongs in view/ or render/.'],
  ['render', 'view', 'Print shows a determination as it is: what the published JSON adds belongs in view/.'],
  ['territory', 'determine|screen|render|view', 'A place gives a unit and its titles: what follows from them belongs in law/.'],
];

module.exports = {
  forbidden: [
    ...order.map(([from, to, comment]) => ({
      name: `engine-${from}-imports-later-part`,
      comment,
      severity: 'error',
      from: { path: engine(from) },
      to: { path: engine(to), ...types },
    })),
    {
      name: 'engine-stays-pure',
      comment: 'The engine runs in a browser: take files, clocks and network as arguments from packages/server.',
      severity: 'error',
      from: { path: '^packages/engine/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-stands-alone',
      comment: 'The engine imports no other package of ours: callers pass the record to it.',
      severity: 'error',
      from: { path: '^packages/engine/src/' },
      to: { path: '^packages/(?!engine/)' },
    },
    {
      name: 'public-exports-only',
      comment:
        'Import from @ratione/engine, or from its reading, asked, accusations or views: if something is missing there, export it in its index.ts.',
      severity: 'error',
      from: { path: '^packages/(?!engine/)[^/]+/src/' },
      to: {
        path: '^packages/engine/src/',
        pathNot: '^packages/engine/src/(index|reading/index|reading/asked/index|view/index|accusations/index)\\.ts$',
      },
    },
    {
      name: 'workbench-uses-packages',
      comment: 'The browser application imports the engine and the record by name: what a page needs of the server comes over HTTP.',
      severity: 'error',
      from: { path: '^packages/workbench/src/' },
      to: { path: '^packages/(server|client)/' },
    },
    {
      name: 'client-stands-alone',
      comment: 'The client runs anywhere and needs nothing: its types are generated from the OpenAPI document.',
      severity: 'error',
      from: { path: '^packages/client/src/' },
      to: { pathNot: '^packages/client/src/' },
    },
    {
      name: 'clock-in-one-place',
      comment: 'Only session/today.ts reads the clock, and only session/ asks for it: take the day as an argument.',
      severity: 'error',
      from: { path: '^packages/server/src/', pathNot: '^packages/server/src/session/' },
      to: { path: '^packages/server/src/session/today\\.ts$' },
    },
    {
      name: 'only-the-command-line-knows-itself',
      comment:
        'What the command line shares with the API and others stands outside cli/: move it to session/, input/ or a folder of its own.',
      severity: 'error',
      from: { path: '^packages/server/src/(?!cli/)' },
      to: { path: '^packages/server/src/cli/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one thing or need a third: move what both use.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'The import leads nowhere: correct its path or install the package.',
      severity: 'error',
      from: {},
      // These name their sources under conditions that the cruiser does not follow; the type check resolves them.
      to: { couldNotResolve: true, pathNot: '^(react-aria-components|vite/client)' },
    },
    {
      name: 'no-tests-in-sources',
      comment: 'Sources do not import tests: move the shared piece into src.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^packages/[^/]+/test/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|dist-site|\\.build)/' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
