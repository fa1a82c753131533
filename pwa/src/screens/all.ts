/** Every screen by its route; those of no everyday need are fetched together, for one file zips better than a dozen. */

import { AccountScreen } from "./account.tsx";
import { AthletesScreen, InvitationScreen } from "./athletes.tsx";
import { CheckInScreen } from "./check-in.tsx";
import { type Screens, daily } from "./daily.ts";
import { GymScreen } from "./gym.tsx";
import { HistoryScreen } from "./history.tsx";
import { LibraryScreen } from "./library.tsx";
import { MethodologyScreen } from "./methodology.tsx";
import { PlanScreen } from "./plan.tsx";
import { ProfileScreen } from "./profile.tsx";
import { ProgressScreen } from "./progress.tsx";
import { SessionScreen } from "./session.tsx";
import { SettingsScreen } from "./settings.tsx";
import { SetUpScreen } from "./setup.tsx";
import { SharingScreen } from "./sharing.tsx";
import { LinkScreen, SignInScreen } from "./sign-in.tsx";

export const all: Screens = {
  ...daily,
  "session": SessionScreen,
  "check-in": CheckInScreen,
  "gym": GymScreen,
  "setup": SetUpScreen,
  "library": LibraryScreen,
  "progress": ProgressScreen,
  "settings": SettingsScreen,
  "profile": ProfileScreen,
  "plan": PlanScreen,
  "history": HistoryScreen,
  "account": AccountScreen,
  "sharing": SharingScreen,
  "athletes": AthletesScreen,
  "invitation": InvitationScreen,
  "methodology": MethodologyScreen,
  "sign-in": SignInScreen,
  "link": LinkScreen,
};
