// Bundles script and style into the folder given, with a gzip and a Brotli copy of each file.
import { build } from 'esbuild';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const sources = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];

await mkdir(out, { recursive: true });
const bundled = await build({
  entryPoints: [join(sources, 'site.css'), join(sources, 'site.js')],
  bundle: true,
  minify: true,
  legalComments: 'none',
  target: ['chrome123', 'firefox120', 'safari17.5'],
  outdir: out,
  write: false,
  logLevel: 'warning',
});

const files = bundled.outputFiles.map(file => [file.path, Buffer.from(file.contents)]);
for (const name of ['marks.svg', 'icon.svg']) {
  const drawing = (await readFile(join(sources, name), 'utf8')).replace(/<!--.*?-->/gs, '').replace(/\s*\n\s*/g, '');
  files.push([join(out, name), Buffer.from(drawing)]);
}

for (const [path, bytes] of files) {
  await writeFile(path, bytes);
  await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  await writeFile(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
}
