/** What changes the whole plan: other runs, days away, races, something that hurts. */

import { paths } from "../api/server.ts";
import type { AthleteAnswer } from "../model/answers.ts";
import type { Change } from "../model/change.ts";
import { AwayCard } from "../ui/away.tsx";
import { useAthlete } from "../ui/client.ts";
import { HurtCard } from "../ui/hurt.tsx";
import { OutcomeNotice, useChanging } from "../ui/move.tsx";
import { Head } from "../ui/parts.tsx";
import { RacesCard } from "../ui/races.tsx";
import { useRemote } from "../ui/remote.tsx";
import { RunPlanCard } from "../ui/run-plan.tsx";
import { words } from "../words/words.ts";

export function PlanScreen() {
  const athlete = useRemote<AthleteAnswer>(paths.athlete(useAthlete()));
  const changing = useChanging();
  const make = (change: Change, title: string) => void changing.make(change, title);
  return (
    <div class="narrow">
      <Head title={words.titles.plan} />
      <AwayCard make={make} />
      <RacesCard make={make} />
      <HurtCard make={make} />
      <RunPlanCard profile={athlete.value?.profile ?? {}} />
      <OutcomeNotice of={changing} />
    </div>
  );
}
