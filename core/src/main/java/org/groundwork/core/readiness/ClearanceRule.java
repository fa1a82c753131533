package org.groundwork.core.readiness;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.log.CheckedIn;

/** After a red flag legs stay out until clearance is recorded, on the flag's day or later. */
final class ClearanceRule implements CheckInRule {

    private static final String ID = "E-checkin";

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.before().stream()
                .filter(ClearanceRule::hasFlag)
                .map(CheckedIn::date)
                .filter(day -> !isCleared(day, situation))
                .reduce((earlier, later) -> later)
                .map(ClearanceRule::legsOut)
                .stream()
                .toList();
    }

    private static boolean hasFlag(CheckedIn entry) {
        return entry.answers().stream().flatMap(a -> a.alarms().stream()).anyMatch(a -> !a.isEmergency());
    }

    private static boolean isCleared(LocalDate flag, Situation situation) {
        return situation.cleared().filter(day -> !day.isBefore(flag)).isPresent();
    }

    private static Finding legsOut(LocalDate flag) {
        return Finding.of(
                        ID,
                        "A red flag on " + flag + " that nobody has cleared yet",
                        Reach::usesLegs,
                        Outcome.DROP,
                        Cut.NONE)
                .advising(Advice.SEE_A_PROFESSIONAL, Advice.LEGS_OUT_UNTIL_CLEARED);
    }
}
