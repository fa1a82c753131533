// Draws the PNG icons from assets/icon.svg with Chromium. Run by hand when the drawing changes; the PNGs are committed.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
const svg = readFileSync(assets + "icon.svg", "utf8");
const square = svg.replace('rx="112"', 'rx="0"').replace('viewBox="0 0 512 512"', 'viewBox="-40 -40 592 592"')
  .replace('<rect width="512" height="512"', '<rect x="-40" y="-40" width="592" height="592"');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
await draw(svg, 192, "icon-192.png");
await draw(svg, 512, "icon-512.png");
await draw(square, 512, "icon-maskable-512.png");
await browser.close();

async function draw(drawing, size, file) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
  writeFileSync(assets + file, await page.screenshot({ omitBackground: true }));
  await page.close();
}
