import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url'
import cyrillic500 from '@fontsource/noto-sans/files/noto-sans-cyrillic-500-normal.woff2?url'
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url'
import latin500 from '@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff2?url'
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url'
import latinExt500 from '@fontsource/noto-sans/files/noto-sans-latin-ext-500-normal.woff2?url'
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url'
import arabic500 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-500-normal.woff2?url'

const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+2000-206F', 'U+20AC', 'U+2122']
const LATIN_EXT = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+1E00-1EFF']
const CYRILLIC = ['U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116']
/** With the presentation forms: MapLibre's own shaping yields those. */
const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC']

export const REGULAR = 'Noto Sans Regular'
export const MEDIUM = 'Noto Sans Medium'

/** The map's type, bundled: no glyph server, and no dependence on what fonts a machine has. */
export const FONT_FACES = {
  [REGULAR]: [
    { url: latin400, 'unicode-range': LATIN },
    { url: latinExt400, 'unicode-range': LATIN_EXT },
    { url: cyrillic400, 'unicode-range': CYRILLIC },
    { url: arabic400, 'unicode-range': ARABIC },
  ],
  [MEDIUM]: [
    { url: latin500, 'unicode-range': LATIN },
    { url: latinExt500, 'unicode-range': LATIN_EXT },
    { url: cyrillic500, 'unicode-range': CYRILLIC },
    { url: arabic500, 'unicode-range': ARABIC },
  ],
}
