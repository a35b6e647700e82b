/**
 * The import table of docs/architecture.md, «Rooms», one row each. A room may always import itself; what a row does not
 * name is forbidden. The table and the drawing there are made from these rows (npm run generate:docs).
 * `tests/fixtures/illegal-imports` breaks every row once, and tests/unit/house proves that each is caught.
 */
const ROOM = {
  domain: '^src/domain/',
  config: '^src/config/',
  messages: '^src/i18n/messages/',
  i18n: '^src/i18n/',
  search: '^src/search/',
  /** What words mean, without the engines. */
  analysis: '^src/search/analysis(\\.ts$|/)',
  /** Which words searches ignore: a label of the thesaurus needs another. */
  stopWords: '^src/search/analysis/stop-words\\.ts$',
  database: '^src/database/',
  logging: '^src/logging/',
  mail: '^src/mail/',
  cms: '^src/cms/',
  cmsAdmin: '^src/cms/admin/',
  cmsContract: '^src/cms/(mapping/|payload-types\\.ts$)',
  /** What a room needs to bring collections and pages of its own into Payload: who may do what, fields, rules. */
  cmsKit: '^src/cms/(access/|fields/|validation/|collections/groups\\.ts$|extension\\.ts$)',
  imports: '^src/imports/(?!admin/)',
  importsAdmin: '^src/imports/admin/',
  indexing: '^src/indexing/',
  pagesCache: '^src/pages-cache/',
  headers: '^src/headers/',
  /** What counts, and what of it the configuration reaches: collections and fields, without the engines that counting asks. */
  statistics: '^src/statistics/(?!admin/|collections/|plugin\\.ts$|download-totals-field\\.ts$)',
  statisticsPlugin: '^src/statistics/(collections/|plugin\\.ts$|download-totals-field\\.ts$)',
  statisticsAdmin: '^src/statistics/admin/',
  content: '^src/content/',
  pictures: '^src/pictures/',
  heavyWork: '^src/heavy-work/',
  rateLimits: '^src/rate-limits/',
  documents: '^src/documents/',
  downloads: '^src/downloads/',
  openData: '^src/opendata/',
  seed: '^src/seed/',
  ui: '^src/ui/',
  app: '^src/app/',
  appPayload: '^src/app/\\(payload\\)/',
  appOps: '^src/app/\\(ops\\)/',
  instrumentation: '^src/instrumentation(-node)?\\.ts$',
  instrumentationClient: '^src/instrumentation-client\\.ts$',
  proxy: '^src/proxy\\.ts$',
  payloadConfig: '^payload\\.config\\.ts$',
};

/** Everything that a person of this project wrote; the rest is packages and Node. */
const OURS = '^(src/|payload\\.config\\.ts$|next\\.config\\.mjs$|scripts/|tests/)';

const row = (name, from, mayImport, { except = [] } = {}) => ({
  name,
  severity: 'error',
  comment: 'docs/architecture.md, «Rooms», names what this room may import.',
  from: except.length > 0 ? { path: from, pathNot: except } : { path: from },
  to: { path: OURS, pathNot: [].concat(from, mayImport) },
});

const { domain, config, messages, i18n, search, cms, cmsContract, cmsKit, payloadConfig, content, indexing } = ROOM;

module.exports = {
  forbidden: [
    row('domain', ROOM.domain, []),
    {
      name: 'domain-packages',
      severity: 'error',
      comment: 'The domain is pure TypeScript and zod.',
      from: { path: ROOM.domain },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-no-pkg', 'core'], pathNot: '^node_modules/zod/' },
    },
    row('pages-cache', ROOM.pagesCache, []),
    row('headers', ROOM.headers, [ROOM.pagesCache]),
    row('config', ROOM.config, [domain]),
    row('i18n-messages', ROOM.messages, [domain]),
    row('i18n', ROOM.i18n, [domain, config]),
    row('search', ROOM.search, [domain, config]),
    row('database', ROOM.database, [domain, config]),
    row('logging', ROOM.logging, [config]),
    row('mail', ROOM.mail, [domain, messages]),
    row('rate-limits', ROOM.rateLimits, [config]),
    row('documents', ROOM.documents, [domain, messages]),
    row('pictures', ROOM.pictures, [domain]),
    row('heavy-work', ROOM.heavyWork, [domain, config, ROOM.documents, ROOM.pictures]),
    row('downloads', ROOM.downloads, [domain, config, i18n, ROOM.documents, ROOM.heavyWork, ROOM.rateLimits]),
    row('opendata', ROOM.openData, [domain, messages]),
    row('ui', ROOM.ui, [domain, i18n]),
    row(
      'cms',
      ROOM.cms,
      [domain, config, messages, ROOM.mail, ROOM.pictures, ROOM.heavyWork, ROOM.rateLimits, ROOM.stopWords],
      {
        except: [ROOM.cmsAdmin],
      },
    ),
    row('cms-admin', ROOM.cmsAdmin, [cms, domain, config, messages, ROOM.mail, ROOM.rateLimits, ROOM.ui]),
    // Rooms that are Payload plugins know the cms; it does not know them.
    row('imports', ROOM.imports, [domain, cmsContract, cmsKit]),
    row('imports-admin', ROOM.importsAdmin, [ROOM.imports, domain, cmsContract, cmsKit, ROOM.ui]),
    row('payload-config', payloadConfig, [
      cms,
      config,
      ROOM.database,
      ROOM.imports,
      ROOM.logging,
      ROOM.statisticsPlugin,
    ]),
    row('indexing', ROOM.indexing, [domain, config, search, cmsContract]),
    row('statistics', ROOM.statistics, [domain, config, search, cmsContract]),
    row('statistics-plugin', ROOM.statisticsPlugin, [domain, cmsContract, cmsKit]),
    row('statistics-admin', ROOM.statisticsAdmin, [domain, cmsContract, cmsKit, ROOM.analysis, ROOM.ui]),
    // pages-cache too: small reads that every request repeats are kept by the content's version, as the pages are.
    row('content', ROOM.content, [domain, config, search, cmsContract, payloadConfig, ROOM.pagesCache]),
    row('seed', ROOM.seed, [domain, config, cmsContract, ROOM.stopWords]),
    row('instrumentation', ROOM.instrumentation, [
      payloadConfig,
      domain,
      config,
      search,
      indexing,
      ROOM.logging,
      ROOM.statistics,
      ROOM.pagesCache,
      ROOM.rateLimits,
      ROOM.headers,
      // The page that stands in for all others while the database is away.
      ROOM.ui,
    ]),
    // What Next runs in the browser first: on every page, so that it has to stay small.
    row('instrumentation-client', ROOM.instrumentationClient, [ROOM.ui]),
    row('app-payload', ROOM.appPayload, [payloadConfig, cms, ROOM.rateLimits]),
    row('app-ops', ROOM.appOps, [payloadConfig, config, content, search, indexing]),
    row(
      'app',
      ROOM.app,
      [
        content,
        ROOM.statistics,
        domain,
        config,
        i18n,
        ROOM.ui,
        ROOM.documents,
        ROOM.downloads,
        ROOM.openData,
        ROOM.heavyWork,
        ROOM.rateLimits,
      ],
      {
        except: [ROOM.appPayload, ROOM.appOps],
      },
    ),
    row('proxy', ROOM.proxy, [content, ROOM.statistics, domain, config, i18n, ROOM.ui, ROOM.documents, ROOM.openData]),
    {
      name: 'unknown-room',
      severity: 'error',
      comment: 'A room that the table does not know imports nothing: give it a row first.',
      from: { path: '^src/', pathNot: Object.values(ROOM) },
      to: { path: OURS },
    },
    {
      name: 'sources-stand-alone',
      severity: 'error',
      comment: 'What the portal runs on never reaches into what people run.',
      from: { path: '^(src/|payload\\.config\\.ts$)' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'payload-config-without-next',
      severity: 'error',
      comment: 'Scripts load payload.config.ts outside Next.',
      from: { path: payloadConfig },
      to: { path: '(^|/)node_modules/next/', reachable: true },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Two modules that need each other, if only for a type, are one, or miss a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'src/cms/payload-types\\.ts$', 'importMap\\.js$'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
