// Writes the shapes of the server's interface, as its OpenAPI document tells them, into src/model/api.ts.
//
//   node tools/types.mjs            writes the file
//   node tools/types.mjs --check    fails where the file is not what the document says

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const document = at("../../app/src/main/resources/org/groundwork/app/web/api/openapi.json");
const file = at("../src/model/api.ts");

/** Whether the file is what the document says; also where the client alone was checked out. */
export function isCurrent() {
  return !existsSync(document) || readFileSync(file, "utf8") === written();
}

function written() {
  const { schemas } = JSON.parse(readFileSync(document, "utf8")).components;
  const head = "/** The server's shapes. Written by `npm run types` from its OpenAPI document; change that instead. */\n";
  return head + Object.entries(schemas).map(([name, schema]) => `\n${comment(schema, "")}export type ${name} = ${type(schema, "")};\n`).join("");
}

function type(schema, indent) {
  if (schema.$ref) return schema.$ref.split("/").at(-1);
  if (schema.anyOf) return schema.anyOf.map((one) => type(one, indent)).join(" | ");
  if ("const" in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  const kinds = [schema.type ?? "unknown"].flat();
  return kinds.map((kind) => single(kind, schema, indent)).join(" | ");
}

function single(kind, schema, indent) {
  switch (kind) {
    case "object": return object(schema, indent);
    case "array": return list(schema, indent);
    case "integer": return "number";
    default: return kind;
  }
}

function list({ items, minItems, maxItems }, indent) {
  const one = type(items ?? {}, indent);
  if (minItems !== undefined && minItems === maxItems) return `readonly [${Array(minItems).fill(one).join(", ")}]`;
  return /[ |{]/.test(one) ? `ReadonlyArray<${one}>` : `readonly ${one}[]`;
}

function object({ properties, required = [], additionalProperties }, indent) {
  if (properties === undefined) {
    return `Readonly<Record<string, ${typeof additionalProperties === "object" ? type(additionalProperties, indent) : "unknown"}>>`;
  }
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, schema]) =>
    `${comment(schema, inner)}${inner}readonly ${name}${required.includes(name) ? "" : "?"}: ${type(schema, inner)};\n`);
  return `{\n${lines.join("")}${indent}}`;
}

function comment({ description }, indent) {
  return description === undefined ? "" : `${indent}/** ${description} */\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] !== "--check") writeFileSync(file, written());
  else if (!isCurrent()) {
    console.error("types: src/model/api.ts is not what the OpenAPI document says; run npm run types");
    process.exit(1);
  }
}
