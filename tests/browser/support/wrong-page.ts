/** A page for the tests of the checks: sound but for what it is given. */
export const wrongPage = (body: string, style = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Wrong</title><style>body { font: 19px/1.6 sans-serif } ${style}</style></head>
   <body><main><h1>Wrong</h1>${body}</main></body></html>`;
