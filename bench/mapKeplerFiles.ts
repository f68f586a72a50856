/** Of the packages in `peers`: kepler.gl's ready-made bundle and what it reads from global names, in loading order. */
export const KEPLER_FILES = [
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  'redux/dist/redux.min.js',
  'react-redux/dist/react-redux.min.js',
  'styled-components/dist/styled-components.min.js',
  'kepler.gl/umd/keplergl.min.js',
]
