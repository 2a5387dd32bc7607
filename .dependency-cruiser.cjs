/** The import rules of docs/architecture.md, as dependency-cruiser reads them. */
const between = (name, from, to) => ({ name, severity: 'error', from, to })
module.exports = {
  forbidden: [
    between('no-cycles', {}, { circular: true }),
    between('ingest-stands-alone', { path: '^ingest/' }, { path: '^(server|viewer|neo4j|cli)/' }),
    between('server-stands-alone', { path: '^server/' }, { path: '^(ingest|viewer|neo4j|cli)/' }),
    between('viewer-stands-alone', { path: '^viewer/' }, { path: '^(ingest|server|neo4j|cli)/' }),
    between('neo4j-stands-alone', { path: '^neo4j/' }, { path: '^(ingest|server|viewer|cli)/' }),
    between(
      'stages-import-only-the-model',
      { path: '^ingest/(read|clean|extract|resolve|write|load)/' },
      { path: '^ingest/', pathNot: ['^ingest/model/', '^ingest/$1/'] },
    ),
    between('model-imports-nothing', { path: '^ingest/model/' }, { path: '^ingest/', pathNot: '^ingest/model/' }),
    between(
      'driver-only-in-neo4j-ts',
      { pathNot: '(^|/)neo4j\\.ts$|^(test|bench)/' },
      { path: 'node_modules/neo4j-driver' },
    ),
    between(
      'only-the-loader-opens-data',
      { path: '^(ingest|server|viewer|neo4j|cli)/', pathNot: '^ingest/load/' },
      { path: '^(knowledge|ingest/lang)/' },
    ),
    between('no-development-dependencies', { path: '^(ingest|server|neo4j|cli)/' }, { dependencyTypes: ['npm-dev'] }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
  },
}
