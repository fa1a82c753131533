import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const src = resolve(import.meta.dirname, "../src");

/** Folders in their order: each may use only those before it, and itself. */
const order = ["model", "units", "words", "route", "api", "store", "gym", "ui", "screens", "."];

const files = (readdirSync(src, { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file));

function used(file: string): readonly string[] {
  const text = readFileSync(join(src, file), "utf8");
  const named = [...text.matchAll(/(?:from |import\()"(\.[^"]+)"/g)].map((match) => match[1]!);
  return named.map((name) => relative(src, resolve(src, dirname(file), name)));
}

const folder = (file: string) => order.indexOf(dirname(file).split("/")[0]!);

describe("the client's folders", () => {
  it("are all known", () => {
    expect(files.filter((file) => folder(file) === -1)).toEqual([]);
  });

  it("use only those before them", () => {
    const wrong = files.flatMap((file) => used(file).filter((other) => folder(other) > folder(file)).map((other) => `${file} -> ${other}`));
    expect(wrong).toEqual([]);
  });

  it("hold small files", () => {
    const long = files.filter((file) => readFileSync(join(src, file), "utf8").split("\n").length > 300);
    expect(long).toEqual([]);
  });
});
