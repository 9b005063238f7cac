// What pdf.js reads: for each PDF named on the command line, writes FILE.pdfjs.txt, pages ended by form feeds.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const pdfjs = require('pdfjs-dist/legacy/build/pdf.js');
const home = dirname(require.resolve('pdfjs-dist/package.json'));

async function pageText(page) {
  const content = await page.getTextContent();
  return content.items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('') + '\n\f';
}

async function documentText(path) {
  const task = pdfjs.getDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    standardFontDataUrl: join(home, 'standard_fonts/'),
    cMapUrl: join(home, 'cmaps/'),
    cMapPacked: true,
  });
  const document = await task.promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    text += await pageText(await document.getPage(number));
  }
  await task.destroy();
  return text;
}

for (const path of process.argv.slice(2)) {
  writeFileSync(`${path}.pdfjs.txt`, await documentText(path));
}
