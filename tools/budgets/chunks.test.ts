import { describe, expect, it } from 'vitest'
import { scriptsOf } from './chunks'

const manifest = {
  'src/main.tsx': { file: 'main.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'deep.js' },
  'src/views/map/MapView.tsx': { file: 'map.js', imports: ['_shared.js', '_own.js'] },
  '_own.js': { file: 'own.js' },
}

describe('what a chunk loads', () => {
  it('counts shared chunks with the shell, however the bundler splits it', () => {
    expect([...scriptsOf(manifest, 'src/main.tsx')].toSorted()).toEqual(['deep.js', 'main.js', 'shared.js'])
  })

  it('counts for a lazy part only what it adds', () => {
    const shell = scriptsOf(manifest, 'src/main.tsx')
    expect([...scriptsOf(manifest, 'src/views/map/MapView.tsx', shell)].toSorted()).toEqual([
      'map.js',
      'own.js',
    ])
  })
})
