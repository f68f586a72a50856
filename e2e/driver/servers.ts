import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** The build that is tested; as `playwright.config.ts` serves it. */
const DIST = process.env['E2E_DIST'] ?? 'dist'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

export type TestServer = { origin: string; close: () => Promise<void> }

async function serve(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the test server has no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Somebody else's page. */
export const servePage = (html: string): Promise<TestServer> =>
  serve((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(html)
  })

/** The build as a plain static host serves it: under a path, with no header but the type. */
export const serveBuildUnder = (prefix: string): Promise<TestServer> =>
  serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const file = pathname === prefix ? 'index.html' : normalize(pathname.slice(prefix.length))
    if (!pathname.startsWith(prefix) || file.startsWith('..')) {
      response.writeHead(404).end()
      return
    }
    readFile(join(DIST, file)).then(
      (content) => {
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
        response.end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
