/** Screens that are not opened first, fetched together: one file zips better than a dozen. */

export { AccountScreen } from "./account.tsx";
export { AthletesScreen, InvitationScreen } from "./athletes.tsx";
export { HistoryScreen } from "./history.tsx";
export { LibraryScreen } from "./library.tsx";
export { MethodologyScreen } from "./methodology.tsx";
export { PlanScreen } from "./plan.tsx";
export { ProfileScreen } from "./profile.tsx";
export { ProgressScreen } from "./progress.tsx";
export { SettingsScreen } from "./settings.tsx";
export { SetUpScreen } from "./setup.tsx";
export { SharingScreen } from "./sharing.tsx";
export { LinkScreen, SignInScreen } from "./sign-in.tsx";

export { CheckInScreen } from "./check-in.tsx";
export { GymScreen } from "./gym.tsx";
export { SessionScreen } from "./session.tsx";
