import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** What lies about in folders beside texts and is none. A file that is named by itself is always tried. */
const NOT_TEXTS = new Set(
  '.css .js .mjs .cjs .ts .map .json .jsonl .csv .tsv .xml .svg .png .jpg .jpeg .gif .webp .avif .ico .bmp .tif .tiff .woff .woff2 .ttf .otf .eot .mp3 .mp4 .m4a .mov .avi .webm .ogg .wav .zip .tar .tgz .rar .7z .exe .dll .so .xls .xlsx .ppt .pptx .odp .ods .parquet .db .sqlite .lock .log .yaml .yml .toml .ini .py .sh'.split(
    ' ',
  ),
);
/** Names browsers give the folder of a page's parts. */
const PARTS_OF_PAGE =
  /^(.*)(?:_files|_fichiers|_archivos|_arquivos|_dateien|-dateien|_bestanden|_pliki|_файлы|_файли|_dosyalar|_soubory|\.files)$/i;

/** Every file below a folder that may be a text, in the order of names. Links and hidden files are passed over. */
export async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const page = PARTS_OF_PAGE.exec(entry.name)?.[1]?.toLowerCase();
      if (page === undefined || !['.html', '.htm', '.xhtml'].some((ending) => names.has(page + ending))) yield* filesBelow(path);
    } else if (entry.isFile() && mayBeText(path)) yield path;
  }
}

export function mayBeText(path: string): boolean {
  return !basename(path).startsWith('.') && !NOT_TEXTS.has(extname(path).toLowerCase());
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}
