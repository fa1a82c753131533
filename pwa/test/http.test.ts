import { describe, expect, it } from "vitest";
import { type Fetch, Http, isSignedOut } from "../src/api/http.ts";
import { Refused, Unreachable } from "../src/api/problem.ts";

function answering(status: number, body: string, headers: Record<string, string> = {}): { readonly http: Http; readonly asked: RequestInit[] } {
  const asked: RequestInit[] = [];
  const fetch: Fetch = async (_, init = {}) => {
    asked.push(init);
    return new Response(status === 304 || status === 204 ? null : body, { status, headers });
  };
  return { http: new Http(fetch, "/api/v1", () => "token"), asked };
}

describe("the way to the server", () => {
  it("brings an answer with its tag, and says nothing came where the tag is still good", async () => {
    expect(await answering(200, "[1]", { ETag: '"17"' }).http.get("/x")).toEqual({ body: [1], etag: '"17"' });
    const { http, asked } = answering(304, "");
    expect(await http.get("/x", '"17"')).toBeNull();
    expect(new Headers(asked[0]?.headers).get("If-None-Match")).toBe('"17"');
  });

  it("shows the token against forged requests when it sends, not when it reads", async () => {
    const { http, asked } = answering(200, "{}");
    await http.get("/x");
    await http.send("POST", "/x", {});
    expect(asked.map((init) => new Headers(init.headers).get("X-XSRF-TOKEN"))).toEqual([null, "token"]);
  });

  it("says all problems of a refusal", async () => {
    const body = JSON.stringify({ title: "Wrong", detail: "Two things", problems: [{ message: "a", hint: "b" }, { message: "c" }] });
    const refused = await answering(422, body).http.send("POST", "/x", {}).catch((problem: unknown) => problem);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ status: 422, detail: "Two things", problems: [{ message: "a" }, { message: "c" }] });
  });

  it("knows a refusal whatever its body", async () => {
    await expect(answering(500, "<html>").http.get("/x")).rejects.toMatchObject({ status: 500, problems: [] });
    await expect(answering(401, "").http.get("/x")).rejects.toSatisfy(isSignedOut);
  });

  it("takes a server that is down, and an answer that breaks off, for no network", async () => {
    await expect(answering(503, "").http.get("/x")).rejects.toBeInstanceOf(Unreachable);
    await expect(answering(200, '{"a":').http.get("/x")).rejects.toBeInstanceOf(Unreachable);
    const broken = new Http(() => Promise.reject(new TypeError("failed")), "", () => null);
    await expect(broken.get("/x")).rejects.toBeInstanceOf(Unreachable);
  });
});
