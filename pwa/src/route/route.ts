/** Addresses within the client: what stands after the `#`. */

import type { IsoDate } from "../model/plan.ts";

export type Route =
  | { readonly screen: "today" }
  | { readonly screen: "week"; readonly monday: IsoDate | null }
  | { readonly screen: "season" | "progress" | "library" | "settings" | "more" | "setup" | "sign-in" | "methodology" }
  | { readonly screen: "session"; readonly id: string }
  | { readonly screen: "check-in"; readonly id: string }
  | { readonly screen: "gym"; readonly id: string }
  | { readonly screen: "link"; readonly token: string }
  | { readonly screen: "lost"; readonly path: string };

const plain = ["season", "progress", "library", "settings", "more", "setup", "sign-in", "methodology"] as const;

export function parse(hash: string): Route {
  const path = hash.replace(/^#\/?/, "");
  const [first = "", second, ...rest] = path.split("/").map(decoded);
  if (rest.length > 0) return { screen: "lost", path };
  if (first === "" && second === undefined) return { screen: "today" };
  if (first === "today" && second === undefined) return { screen: "today" };
  if (first === "week") return week(second, path);
  const found = plain.find((one) => one === first);
  if (found !== undefined && second === undefined) return { screen: found };
  if (second === undefined || second === "") return { screen: "lost", path };
  if (first === "session" || first === "check-in" || first === "gym") return { screen: first, id: second };
  return first === "link" ? { screen: "link", token: second } : { screen: "lost", path };
}

function week(monday: string | undefined, path: string): Route {
  if (monday === undefined || monday === "") return { screen: "week", monday: null };
  return /^\d{4}-\d\d-\d\d$/.test(monday) ? { screen: "week", monday } : { screen: "lost", path };
}

/** The address of a route, such that parsing it gives the route. */
export function href(route: Route): string {
  switch (route.screen) {
    case "week":
      return route.monday === null ? "#/week" : `#/week/${route.monday}`;
    case "session":
    case "check-in":
    case "gym":
      return `#/${route.screen}/${encodeURIComponent(route.id)}`;
    case "link":
      return `#/link/${encodeURIComponent(route.token)}`;
    case "lost":
      return `#/${route.path}`;
    case "today":
      return "#/";
    default:
      return `#/${route.screen}`;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The session that a route is about; nothing where it is about none. */
export function idOf(route: Route): string {
  return "id" in route ? route.id : "";
}
