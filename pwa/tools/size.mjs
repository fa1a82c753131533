// Holds the built client to its budget: all scripts and styles, and what the first screen loads, both gzipped.

import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const budget = { all: 60_000, first: 35_000 };

const files = readdirSync(dist).filter((file) => /\.(js|css)$/.test(file));
const zipped = Object.fromEntries(files.map((file) => [file, gzipSync(readFileSync(dist + file), { level: 9 }).length]));

const sizes = { all: sum(files), first: sum([...loadedFirst()]) };
for (const [file, size] of Object.entries(zipped)) console.log(`${String(size).padStart(7)}  ${file}`);
for (const [name, size] of Object.entries(sizes)) console.log(`${String(size).padStart(7)}  ${name}, of ${budget[name]}`);
if (Object.keys(budget).some((name) => sizes[name] > budget[name])) {
  console.error("size: the client is over its budget; load less, or load it later");
  process.exit(1);
}

function sum(names) {
  return names.reduce((total, name) => total + zipped[name], 0);
}

/** The page's own files and what they import before anything is shown. */
function loadedFirst() {
  const seen = new Set([...readFileSync(dist + "index.html", "utf8").matchAll(/main-\w+\.(?:js|css)/g)].map((m) => m[0]));
  for (const file of seen) {
    const text = readFileSync(dist + file, "utf8");
    for (const [, part] of text.matchAll(/(?:from|import)"\.\/(part-\w+\.js)"/g)) seen.add(part);
  }
  return seen;
}
