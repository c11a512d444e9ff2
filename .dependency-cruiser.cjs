// The import borders of the design: data flows one way, and each package has one door.
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: allowed },
});
const never = (name, from, to, comment) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    never("no-cycles", {}, { circular: true }, "Data flows one way."),
    only(
      "schema-imports-only-zod",
      "^graph-data/schema",
      ["^graph-data/schema", "^node_modules/zod"],
      "The schema is shared with the browser.",
    ),
    never(
      "client-never-imports-server",
      { path: "^client" },
      { path: "^(server|scripts|test)" },
      "The API is the only way.",
    ),
    never(
      "server-never-imports-client",
      { path: "^server" },
      { path: "^(client|scripts|test)" },
      "The server knows no view.",
    ),
    never(
      "nobody-imports-scripts",
      { path: "^(?!scripts)" },
      { path: "^scripts" },
      "Scripts are entry points.",
    ),
    never("nobody-imports-test", { path: "^(?!test)" }, { path: "^test" }, "Product code knows no test."),
    never(
      "extraction-is-pure",
      { path: "^server/extraction/" },
      { path: "^(server/(store|http|ingest|app)|node_modules/(express|neo4j-driver|@grafeo-db))" },
      "Extraction knows no store and no HTTP.",
    ),
    ...["clean", "annotation", "language", "coreference", "relations", "resolution"].map((stage) =>
      never(
        `stage-${stage}-imports-no-stage`,
        { path: `^server/extraction/${stage}/` },
        {
          path: "^server/extraction/(clean|annotation|language|coreference|relations|resolution)/",
          pathNot: `^server/extraction/${stage}/`,
        },
        "A stage imports doc.ts, not another stage.",
      ),
    ),
    never(
      "neo4j-driver-in-one-folder",
      { path: "^(server|client|scripts|graph-data)", pathNot: "^server/store/neo4j" },
      { path: "^node_modules/neo4j-driver" },
      "The driver's types stay in its adapter.",
    ),
    never(
      "grafeo-in-one-folder",
      { path: "^(server|client|scripts|graph-data)", pathNot: "^server/store/embedded" },
      { path: "^node_modules/@grafeo-db" },
      "The engine stays in its adapter.",
    ),
    never(
      "ingest-is-the-meeting-place",
      { path: "^server/(store|http)" },
      { path: "^server/extraction/(pipeline|clean|annotation|language|coreference|relations|resolution)" },
      "ingest.ts is the one place where extraction meets the store.",
    ),
    never(
      "sigma-in-one-folder",
      { path: "^client", pathNot: "^client/sigma" },
      { path: "^node_modules/(sigma|@sigma)/" },
      "Sigma is touched in one folder.",
    ),
    never(
      "model-knows-no-view",
      { path: "^client/model" },
      { path: "^(client/(?!model)|node_modules/(react|react-dom|sigma|react-aria-components)/)" },
      "The model knows neither React nor Sigma.",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/assembly/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
