import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../src/styles/tokens.css", import.meta.url), "utf8");

const both = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const light = Object.fromEntries(both.map((match) => [match[1]!, match[2]!]));
const dark = Object.fromEntries(both.map((match) => [match[1]!, match[3]!]));

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["ground", "card", "sunk"];
const texts = ["ink", "quiet", "accent", "good", "warn", "bad", "easy", "long", "quality", "threshold", "intervals", "race", "cross"];
const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground, 4.5] as const)),
  ["on-accent", "accent", 4.5] as const,
  ...["ink", "accent"].map((text) => [text, "tint", 4.5] as const),
  ...["good", "warn", "bad"].flatMap((name) => [name, "ink", "quiet"].map((text) => [text, `${name}-tint`, 4.5] as const)),
  ...grounds.map((ground) => ["edge", ground, 3] as const),
];

describe.each([["light", light], ["dark", dark]])("%s colours", (_, theme) => {
  it.each(pairs)("show %s on %s at %d to 1 or more", (text, ground, least) => {
    expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(least);
  });
});
