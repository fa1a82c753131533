// The built client and the fake server of the tests behind one address.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const types = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml",
  ".png": "image/png", ".webmanifest": "application/manifest+json",
};

/** @returns the server, its fake interface as `server.api`; what `server.changed` makes of a file is served in its place */
export async function listen(port) {
  const { FakeApi } = await load("test/fake/api.ts");
  const server = createServer((request, response) => answer(server, request, response).catch((problem) => {
    response.writeHead(500).end(String(problem));
  }));
  server.api = new FakeApi();
  server.changed = (_, body) => body;
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  return server;
}

async function answer(server, request, response) {
  if (request.url.startsWith("/api/")) return pass(server.api, request, response);
  const path = request.url === "/" ? "/index.html" : request.url.split("?")[0];
  const body = await readFile(join(root, "dist", path)).catch(() => null);
  if (body === null) return response.writeHead(404).end();
  response.writeHead(200, {
    "Content-Type": types[extname(path)] ?? "application/octet-stream",
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'",
  }).end(server.changed(path, body));
}

async function pass(api, request, response) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString();
  const json = request.headers["content-type"] === "application/json";
  const reply = await api.fetch(request.url, { method: request.method, headers: request.headers, ...(json ? { body } : {}) });
  response.writeHead(reply.status, Object.fromEntries(reply.headers)).end(await reply.text());
}

async function load(file) {
  const made = await build({ entryPoints: [join(root, file)], bundle: true, format: "esm", platform: "node", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(made.outputFiles[0].text).toString("base64")}`);
}
