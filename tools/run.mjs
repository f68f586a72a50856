// Runs a TypeScript tool through Vite's own transform, so that tools share the app's modules, aliases and
// schemas without a second TypeScript runner. Usage: node tools/run.mjs tools/<room>/<program>.ts [args]
import { runnerImport } from 'vite'

const program = process.argv[2]
if (!program) {
  console.error('usage: node tools/run.mjs <program.ts> [args]')
  process.exit(2)
}
// Vite sets NODE_ENV while it resolves its configuration; a program that starts a build must not hand that on, or the
// build would be one for development.
const nodeEnv = process.env.NODE_ENV
const { module } = await runnerImport(`${process.cwd()}/${program}`, {
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': `${process.cwd()}/src` } },
})
if (nodeEnv === undefined) delete process.env.NODE_ENV
else process.env.NODE_ENV = nodeEnv
process.exitCode = (await module.main(process.argv.slice(3))) ?? 0
