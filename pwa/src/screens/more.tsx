/** The ways to everything that is not used every day. */

import { useClient } from "../ui/client.ts";
import { Head } from "../ui/parts.tsx";
import { Ways } from "../ui/ways.tsx";
import { words } from "../words/words.ts";

export function MoreScreen() {
  const { athletes } = useClient();
  const coaches = athletes.length > 1 || athletes.some((one) => one.role === "COACH");
  return (
    <>
      <Head title={words.titles.more} />
      <Ways to={["plan", "history", "profile", "library", "methodology", "sharing", "account", "settings", ...(coaches ? (["athletes"] as const) : [])]} />
    </>
  );
}
