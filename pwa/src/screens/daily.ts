/** The screens of every day, there from the beginning. */

import type { ComponentType } from "preact";
import type { Route } from "../route/route.ts";
import { LostScreen } from "./lost.tsx";
import { MoreScreen } from "./more.tsx";
import { SeasonScreen } from "./season.tsx";
import { TodayScreen } from "./today.tsx";
import { WeekScreen } from "./week.tsx";

export type Screen = ComponentType<{ readonly route: Route }>;
export type Screens = Readonly<Record<Route["screen"], Screen>>;

export const daily = { "today": TodayScreen, "week": WeekScreen, "season": SeasonScreen, "more": MoreScreen, "lost": LostScreen } satisfies Partial<Screens>;
