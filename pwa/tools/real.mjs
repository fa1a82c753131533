// The real server as a program of its own, and a relay before it that loses requests and answers when it is told to.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const launcher = fileURLToPath(new URL("../../groundwork", import.meta.url));
const READY = /ready at (\S+)/;
const LINK = /within 15 minutes: \S+#\/link\/(\S+)/;

/** A server that is killed and started again on the same data; `link` signs its owner in once. */
export class RealServer {
  data = mkdtempSync(join(tmpdir(), "groundwork-real-"));
  link = null;
  address = null;

  async start() {
    this.process = spawn(launcher, ["serve", "--port", "0", "--data", this.data], { stdio: ["ignore", "pipe", "inherit"] });
    const said = await this.heard();
    this.address = new URL(READY.exec(said)[1]);
    this.link ??= LINK.exec(said)[1];
  }

  /** What it says until a link has been told, which is the last thing. */
  heard() {
    return new Promise((resolve, reject) => {
      let said = "";
      this.process.stdout.on("data", (more) => {
        said += more;
        if (READY.test(said) && (LINK.test(said) || this.link !== null)) resolve(said);
      });
      this.process.once("exit", () => reject(new Error(`the server ended before it was ready: ${said}`)));
    });
  }

  /** Ends it as a power cut would. */
  async kill() {
    this.process.removeAllListeners("exit");
    const gone = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGKILL");
    await gone;
  }

  async end() {
    await this.kill();
    rmSync(this.data, { recursive: true, force: true });
  }
}

/**
 * One address for the browser, whatever becomes of the server behind it. `relay.fate` is asked of each request and says
 * "pass", "unsent" (it never arrives) or "unanswered" (it arrives, the answer is lost); it may take its time.
 */
export async function listen(server) {
  const relay = { fate: () => "pass", requests: [] };
  const front = createServer((incoming, outgoing) => {
    pass(relay, server, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise((resolve) => front.listen(0, "127.0.0.1", resolve));
  relay.address = `http://127.0.0.1:${front.address().port}/`;
  relay.close = () => new Promise((resolve) => {
    front.close(resolve);
    front.closeAllConnections();
  });
  return relay;
}

async function pass(relay, server, incoming, outgoing) {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  relay.requests.push(`${incoming.method} ${incoming.url}`);
  const fate = await relay.fate(incoming);
  if (fate === "unsent") return outgoing.destroy();
  const answer = await forward(server.address, incoming, Buffer.concat(chunks));
  if (fate === "unanswered" || (await relay.answered?.(incoming)) === "lost") return outgoing.destroy();
  outgoing.writeHead(answer.status, answer.headers).end(answer.body);
}

function forward(address, { method, url, headers }, body) {
  return new Promise((resolve, reject) => {
    const going = request({ host: address.hostname, port: address.port, method, path: url, headers }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
    });
    going.on("error", reject);
    going.end(body);
  });
}
