// Builds the client into a folder: hashed scripts and styles, a page that names them, a service worker that lists them.
//
//   node tools/build.mjs [FOLDER]    default: dist

import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = process.argv[2] ?? join(root, "dist");

const common = { bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none", logLevel: "warning" };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const made = await bundle();
writeFileSync(join(out, "index.html"), page(made));
cpSync(join(root, "assets"), out, { recursive: true });
await serviceWorker();

async function bundle() {
  const result = await build({
    ...common,
    entryPoints: [join(root, "src/main.tsx"), join(root, "src/styles/main.css")],
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    splitting: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    outdir: out,
    metafile: true,
  });
  return Object.keys(result.metafile.outputs).map((file) => basename(file));
}

function page(files) {
  const named = (start, end) => files.find((file) => file.startsWith(start) && file.endsWith(end));
  return readFileSync(join(root, "src/index.html"), "utf8")
    .replace("{{style}}", named("main-", ".css"))
    .replace("{{script}}", named("main-", ".js"));
}

async function serviceWorker() {
  const files = readdirSync(out).sort();
  const hash = createHash("sha256");
  files.forEach((file) => hash.update(file).update(readFileSync(join(out, file))));
  await build({
    ...common,
    entryPoints: [join(root, "src/worker.ts")],
    outfile: join(out, "worker.js"),
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(hash.digest("hex").slice(0, 12)) },
  });
}
