package org.groundwork.core.planning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.session.SessionRequest;

/** The rules that made a session what it is. */
final class SessionReasons {

    private SessionReasons() {}

    static List<String> of(SessionRequest request) {
        Set<String> rules = new LinkedHashSet<>(byKind(request));
        if (request.deload()) {
            rules.add("E-deload");
        }
        if (request.isNovel()) {
            rules.add("E-novelty");
        }
        if (request.phase() == PhaseKind.TAPER) {
            rules.add("E-taper");
        } else if (request.setsCutPercent() > 0) {
            rules.add("E-b-race");
        }
        if (request.phase() == PhaseKind.RECOVERY) {
            rules.add("E-recovery");
        }
        return List.copyOf(rules);
    }

    private static List<String> byKind(SessionRequest request) {
        boolean racing = request.phase() == PhaseKind.IN_SEASON || request.phase() == PhaseKind.TAPER;
        return switch (request.kind()) {
            case HEAVY -> racing ? List.of("S21", "S22") : List.of("S19");
            case ENDURANCE -> request.isTechnique() ? List.of("S16", "S8") : List.of("S23");
            case POWER -> List.of("S36");
            case MAINTENANCE -> request.loadClass() == LoadClass.UPPER ? List.of("S26") : List.of("S24");
            case PRIMER -> List.of("E-taper");
        };
    }
}
