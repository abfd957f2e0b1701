/** Prints the SQL that leads from prisma/migrations to prisma/schema, without a network: `npm run db:diff`. */
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { migrationFiles } from './migrate.mjs'
import { explain, Refusal } from './steps.mjs'

/** The SQL still missing from prisma/migrations under `root`, or '' when the two agree. */
export async function schemaDrift(root) {
  const schema = await schemaFiles(join(root, 'prisma/schema'))
  const migrations = await migrationFiles(join(root, 'prisma/migrations'))
  const memory = memoryDatabase()
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (memory.problem = new Error(message)) }
  try {
    const engine = await wasmEngine(schema, memory.adapter)
    const { stdout } = await engine.diff({
      from:
        migrations.length === 0
          ? { tag: 'empty' }
          : { tag: 'migrations', ...migrationList(root, migrations) },
      to: { tag: 'schemaDatamodel', files: schema },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    const sql = (stdout ?? '').trim()
    return sql === '-- This is an empty migration.' ? '' : sql
  } catch (problem) {
    throw new Refusal(memory.problem ? `${problem.message}\n${memory.problem.message}` : problem.message)
  } finally {
    await Promise.all(memory.databases.map((database) => database.close()))
  }
}

async function schemaFiles(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.prisma')).sort()
  const paths = names.map((name) => join(folder, name))
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(path, 'utf8') })))
}

function migrationList(root, migrations) {
  return {
    baseDir: join(root, 'prisma/migrations'),
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

/** The engine as WebAssembly: Node cannot import .wasm files yet, so its glue is wired by hand. */
async function wasmEngine(schema, adapter) {
  const require = createRequire(import.meta.url)
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const datamodels = schema.map(({ path, content }) => [path, content])
  return glue.SchemaEngine.new({ datamodels }, () => {}, adapter)
}

/** A database in memory; the engine replays the migrations in it and hides why one failed, so we note it. */
function memoryDatabase() {
  const memory = { databases: [], problem: undefined }
  const connect = async () => {
    const database = new PGlite()
    memory.databases.push(database)
    const adapter = await new PrismaPGlite(database).connect()
    adapter.executeScript = async (script) => {
      await database.exec(script).catch((problem) => {
        memory.problem = problem
        throw problem
      })
    }
    return adapter
  }
  memory.adapter = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'memory',
    connect,
    connectToShadowDb: connect,
  })
  return memory
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const sql = await schemaDrift(resolve(import.meta.dirname, '..'))
    if (sql) console.log(sql)
    process.exitCode = sql ? 2 : 0
  } catch (problem) {
    explain(problem)
    process.exitCode = 1
  }
}
