package org.groundwork.core.readiness;

import java.util.Comparator;
import java.util.List;
import org.groundwork.core.log.CheckIn.Alarm;

/** Red flags end the session; the ones that are no emergency keep the legs out until somebody cleared them. */
final class AlarmRule implements CheckInRule {

    private static final String ID = "E-checkin";

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.said().alarms().stream()
                .sorted(Comparator.naturalOrder())
                .map(AlarmRule::stop)
                .toList();
    }

    private static Finding stop(Alarm alarm) {
        Finding stop = Finding.ofAll(ID, CheckInWords.of(alarm), Outcome.STOP, Cut.NONE);
        return alarm.isEmergency()
                ? stop.advising(Advice.MEDICAL_CARE)
                : stop.advising(Advice.SEE_A_PROFESSIONAL, Advice.LEGS_OUT_UNTIL_CLEARED);
    }
}
