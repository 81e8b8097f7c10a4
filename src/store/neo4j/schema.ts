/** Version of what the loader writes: a store of another version has to be loaded again. */
export const SCHEMA_VERSION = 13;

/** Most neighbours that are written to an entity, by id: the first pages of a hub are read without going through all of it. */
export const NEAR = 1000;

/** Made before anything is written, each left alone where it is there already: a load finds by these what it joins. */
export const CONSTRAINTS: readonly string[] = [
  'CREATE CONSTRAINT entente_meta IF NOT EXISTS FOR (n:EntenteMeta) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entente_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entente_document IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entente_claim IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entente_relation IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE',
];

/**
 * The indexes that the questions need, and no load. Each is left alone where it is there already, and filled by the server
 * afterwards where there is something to fill it with. `entente_text` is for people who write Cypher,
 * `entente_tokens` holds the words as Entente's own search cuts them, pinyin among them, and what tells which of many
 * nodes with a word to look at first.
 */
export const INDEXES: readonly string[] = [
  'CREATE INDEX entente_entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind)',
  'CREATE INDEX entente_entity_degree IF NOT EXISTS FOR (n:Entity) ON (n.degree)',
  'CREATE INDEX entente_document_class IF NOT EXISTS FOR (n:Document) ON (n.class)',
  'CREATE INDEX entente_claim_place IF NOT EXISTS FOR (n:Claim) ON (n.document, n.n)',
  'CREATE INDEX entente_claim_status IF NOT EXISTS FOR (n:Claim) ON (n.status)',
  'CREATE INDEX entente_relation_kind IF NOT EXISTS FOR (n:Relation) ON (n.kind)',
  'CREATE INDEX entente_relation_status IF NOT EXISTS FOR (n:Relation) ON (n.status)',
  'CREATE INDEX entente_reference IF NOT EXISTS FOR ()-[r:REFERS_TO]-() ON (r.number)',
  'CREATE TEXT INDEX entente_entity_text IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  'CREATE TEXT INDEX entente_document_text IF NOT EXISTS FOR (n:Document) ON (n.id)',
  'CREATE TEXT INDEX entente_claim_text IF NOT EXISTS FOR (n:Claim) ON (n.id)',
  `CREATE FULLTEXT INDEX entente_text IF NOT EXISTS
   FOR (n:Entity|Document|Claim) ON EACH [n.names, n.title_zh, n.title_en, n.title, n.text_zh, n.text_en, n.exact]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  `CREATE FULLTEXT INDEX entente_tokens IF NOT EXISTS
   FOR (n:Entity|Document|Claim) ON EACH [n.tokens_text, n.tokens_sound, n.tokens_rank]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
];

const namesIn = (statements: readonly string[]): string[] =>
  statements.flatMap((statement) => /\bentente_\w+/.exec(statement) ?? []);

/** The names of all indexes; a constraint has one of its own name. */
export const INDEX_NAMES: readonly string[] = namesIn([...CONSTRAINTS, ...INDEXES]);

export const DROP_INDEXES: readonly string[] = namesIn(INDEXES).map((name) => `DROP INDEX ${name} IF EXISTS`);
