package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.season.Phase;
import org.groundwork.core.season.SeasonOutline;

/** The rules that speak of sessions which have their days already. */
final class PlacedRules {

    private PlacedRules() {}

    /** What was known, and what {@code sessions} add to it; equal to {@code known} where every rule holds. */
    static Findings check(
            SeasonOutline outline,
            List<Session> sessions,
            Set<LocalDate> emptied,
            Findings known,
            LocalDate asOf,
            Methodology methodology) {
        Findings findings = known;
        for (LocalDate day : emptied) {
            findings = findings.emptying(day);
        }
        Optional<LocalDate> surplus = new TaperCounts(outline.calendar(), sessions, methodology).findSurplus(asOf);
        if (surplus.isPresent()) {
            return findings.emptying(surplus.get());
        }
        int heavyNeeded = methodology.value(Parameter.HEAVY_SESSIONS_BEFORE_SEASON);
        for (Phase phase : outline.calendar().listPhases()) {
            if (startsTooEarly(phase, outline, sessions, heavyNeeded)) {
                return findings.refusing(phase.span().start());
            }
        }
        int off = mostHeavy(sessions, p -> p == PhaseKind.OFF_SEASON);
        int racing = mostHeavy(sessions, p -> p == PhaseKind.IN_SEASON || p == PhaseKind.TAPER);
        return off > 0 && racing > off ? findings.withMostHeavyInSeason(off) : findings;
    }

    /** Whether a racing phase goes on with heavy lifts, or ends with a primer, although too few came before it. */
    private static boolean startsTooEarly(Phase phase, SeasonOutline outline, List<Session> sessions, int needed) {
        List<LocalDate> heavy = dates(sessions, Set.of(SessionKind.HEAVY));
        List<LocalDate> kept = dates(sessions, Set.of(SessionKind.HEAVY, SessionKind.PRIMER));
        boolean racing = beginsRacing(phase, outline) && kept.stream().anyMatch(phase.span()::contains);
        long before =
                heavy.stream().filter(d -> d.isBefore(phase.span().start())).count();
        return racing && !outline.start().liftsHeavy() && before < needed;
    }

    private static List<LocalDate> dates(List<Session> sessions, Set<SessionKind> kinds) {
        return sessions.stream()
                .filter(s -> kinds.contains(s.kind()))
                .map(s -> s.at().date())
                .toList();
    }

    /** A racing phase; also a taper that no racing phase comes before, since its race was entered late. */
    private static boolean beginsRacing(Phase phase, SeasonOutline outline) {
        PhaseKind before = outline.calendar().phaseOn(phase.span().start().minusDays(1));
        return phase.kind() == PhaseKind.IN_SEASON || phase.kind() == PhaseKind.TAPER && before != PhaseKind.IN_SEASON;
    }

    private static int mostHeavy(List<Session> sessions, Predicate<PhaseKind> phase) {
        Map<IsoWeek, Long> byWeek = sessions.stream()
                .filter(s -> s.kind() == SessionKind.HEAVY && phase.test(s.phase()))
                .collect(Collectors.groupingBy(Session::week, Collectors.counting()));
        return byWeek.values().stream().mapToInt(Long::intValue).max().orElse(0);
    }
}
