// Builds the client into a folder: hashed scripts and styles, a page that names them, a service worker that lists them.
//
//   node tools/build.mjs [FOLDER]    default: dist

import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { minify } from "terser";
import { isCurrent } from "./types.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = process.argv[2] ?? join(root, "dist");

const common = { bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none", logLevel: "warning" };

if (!isCurrent()) throw new Error("src/model/api.ts is not what the OpenAPI document says; run npm run types");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const made = await bundle();
await shorten(Object.keys(made));
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
    tsconfigRaw: { compilerOptions: { jsx: "react", jsxFactory: "h", jsxFragmentFactory: "Fragment" } },
    inject: [join(root, "tools/jsx.mjs")],
    outdir: out,
    metafile: true,
  });
  return result.metafile.outputs;
}

/** What names of one use and values that never change allow to leave out, which esbuild alone does not. */
async function shorten(files) {
  for (const file of files.filter((one) => one.endsWith(".js"))) {
    const { code } = await minify(readFileSync(file, "utf8"), { module: true, ecma: 2020, compress: { passes: 2 } });
    writeFileSync(file, code);
  }
}

/** The parts that a script imports before it runs, so that the browser fetches them beside it. */
function imported(outputs, script) {
  const found = new Set();
  const follow = (file) => outputs[file].imports.filter((one) => one.kind === "import-statement" && !found.has(one.path)).forEach((one) => {
    found.add(one.path);
    follow(one.path);
  });
  follow(script);
  return [...found].map((file) => basename(file));
}

function page(outputs) {
  const files = Object.keys(outputs);
  const named = (start, end) => basename(files.find((file) => basename(file).startsWith(start) && file.endsWith(end)));
  const parts = imported(outputs, files.find((file) => outputs[file].entryPoint?.endsWith("main.tsx")));
  return readFileSync(join(root, "src/index.html"), "utf8")
    .replace("{{style}}", named("main-", ".css"))
    .replace("{{parts}}", parts.map((part) => `<link rel="modulepreload" href="${part}" />`).join("\n    "))
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
