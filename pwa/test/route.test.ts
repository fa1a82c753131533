import { describe, expect, it } from "vitest";
import { type Route, href, parse } from "../src/route/route.ts";

describe("addresses", () => {
  it("lead where they say", () => {
    expect(parse("")).toEqual({ screen: "today" });
    expect(parse("#/")).toEqual({ screen: "today" });
    expect(parse("#/week")).toEqual({ screen: "week", monday: null });
    expect(parse("#/week/2026-12-14")).toEqual({ screen: "week", monday: "2026-12-14" });
    expect(parse("#/session/2026-W51-1")).toEqual({ screen: "session", id: "2026-W51-1" });
    expect(parse("#/link/a%2Fb")).toEqual({ screen: "link", token: "a/b" });
  });

  it("say so where they lead nowhere", () => {
    for (const hash of ["#/nowhere", "#/week/soon", "#/gym", "#/season/x", "#/session/a/b", "#/link/%E0%A4%A/x"]) {
      expect(parse(hash).screen, hash).toBe("lost");
    }
  });

  it("come back as they went", () => {
    const routes: Route[] = [
      { screen: "today" }, { screen: "week", monday: null }, { screen: "week", monday: "2026-12-14" }, { screen: "season" },
      { screen: "gym", id: "2026-W51-1" }, { screen: "check-in", id: "ä / %" }, { screen: "link", token: "x/y?z" },
    ];
    routes.forEach((route) => expect(parse(href(route))).toEqual(route));
  });
});
